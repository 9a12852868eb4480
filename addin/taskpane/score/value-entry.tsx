import type { JSX } from 'preact';
import { ChecklistEntry } from './checklist-entry.tsx';
import { CountEntry } from './count-entry.tsx';
import { DateEntry } from './date-entry.tsx';
import { LevelEntry } from './level-entry.tsx';
import { QuantityEntry } from './quantity-entry.tsx';
import type { RowProps } from './row.ts';

/** The entry that fits the indicator's rule. */
export function ValueEntry({ row }: RowProps): JSX.Element {
  const { rule } = row.indicator.leaf;
  switch (rule.kind) {
    case 'target':
    case 'range':
    case 'judgement':
      return <QuantityEntry row={row} />;
    case 'deadline':
      return <DateEntry row={row} />;
    case 'occurrences':
      return <CountEntry row={row} />;
    case 'checklist':
      return <ChecklistEntry row={row} rule={rule} />;
    case 'level':
      return <LevelEntry row={row} rule={rule} />;
  }
}

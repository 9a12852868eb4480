import type { Finding } from '#core/findings/finding.ts';
import type { Indicator, InputColumn } from '../../assessment/assessment.ts';
import type { Preview } from '../../assessment/preview.ts';

/** What the parts of an indicator's card show. */
export interface Row {
  readonly indicator: Indicator;
  /** As it would be with what is being typed. */
  readonly live: Preview;
  /** Whether nothing may be entered, since the workbook is sealed. */
  readonly locked: boolean;
  readonly findingsOf: (column: InputColumn) => readonly Finding[];
}

/** What a part of an indicator's card gets. */
export interface RowProps {
  readonly row: Row;
}

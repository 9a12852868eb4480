import { NOT_DONE } from '#core/scoring/rules/entries.ts';
import { dayFromText } from '#core/workbook/read-input.ts';
import type { JSX } from 'preact';
import { TextField } from '../controls/text-field.tsx';
import { Tick } from '../controls/tick.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** The day it was done, or that it was not. */
export function DateEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const field = useIndicatorField(row.indicator.leaf.code, 'value');
  const notDone = field.text === NOT_DONE;
  const day = dayFromText(field.text);
  return (
    <TextField
      label={words.score.day}
      field={{ ...field, text: day ?? '' }}
      of="date"
      size="short"
      isEntry
      locked={row.locked}
      findings={row.findingsOf('value')}
    >
      <Tick
        label={words.score.notDone}
        checked={notDone}
        disabled={row.locked}
        onChange={(checked) => field.choose(checked ? NOT_DONE : '')}
      />
    </TextField>
  );
}

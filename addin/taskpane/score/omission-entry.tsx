import { NO, YES } from '#core/workbook/sheets.ts';
import type { JSX } from 'preact';
import { FieldNotes } from '../controls/field-notes.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Tick } from '../controls/tick.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** Whether the indicator is a justified omission, and why. */
export function OmissionEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { code } = row.indicator.leaf;
  const applicable = useIndicatorField(code, 'applicable');
  const reason = useIndicatorField(code, 'omissionReason');
  const value = useIndicatorField(code, 'value');
  const self = useIndicatorField(code, 'self');
  const omitted = !row.live.entry.applicable;
  const notes = `${code}-applicable-notes`;
  return (
    <div class="stack">
      <div {...applicable.handlers}>
        <Tick
          label={words.score.omitted}
          checked={omitted}
          disabled={row.locked}
          describedBy={notes}
          onChange={(checked) => {
            // Both cells are emptied with it, and their fields are no longer there.
            if (checked) for (const emptied of [value, self]) emptied.drop();
            applicable.choose(checked ? NO : YES);
          }}
        />
        <FieldNotes id={notes} field={applicable} findings={row.findingsOf('applicable')} />
      </div>
      {(omitted || reason.text !== '') && (
        <TextField
          label={words.score.omissionReason}
          field={reason}
          lines={2}
          required={omitted}
          locked={row.locked}
          findings={row.findingsOf('omissionReason')}
        />
      )}
    </div>
  );
}

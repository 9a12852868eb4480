import type { JSX } from 'preact';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** A count with buttons for one less and one more. */
export function CountEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { leaf } = row.indicator;
  const field = useIndicatorField(leaf.code, 'value');
  const unit = 'unit' in leaf.rule ? leaf.rule.unit : undefined;
  const count = /^\d{1,9}$/.test(field.text) ? Number(field.text) : undefined;
  return (
    <TextField
      label={words.score.count}
      field={field}
      size="short"
      inputMode="numeric"
      suffix={unit ?? words.score.times}
      isEntry
      locked={row.locked}
      findings={row.findingsOf('value')}
    >
      {!row.locked && (
        <>
          <Button
            label={words.score.less}
            icon="minus"
            iconOnly
            disabled={count === 0}
            onClick={() => field.type(String(Math.max(0, (count ?? 1) - 1)))}
          />
          <Button
            label={words.score.more}
            icon="plus"
            iconOnly
            onClick={() => field.type(String((count ?? 0) + 1))}
          />
        </>
      )}
    </TextField>
  );
}

import type { JSX } from 'preact';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** A number with its unit, or a judged score with the most that it may be. */
export function QuantityEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { leaf } = row.indicator;
  const field = useIndicatorField(leaf.code, 'value');
  const { rule } = leaf;
  const judged = rule.kind === 'judgement';
  const full = leaf.points.toString();
  return (
    <TextField
      label={judged ? words.score.judged : words.score.value}
      field={field}
      size="short"
      inputMode="decimal"
      suffix={judged ? words.score.ofPoints(full) : 'unit' in rule ? (rule.unit ?? '') : ''}
      isEntry
      locked={row.locked}
      findings={row.findingsOf('value')}
    >
      {judged && !row.locked && (
        <Button label={words.score.full} onClick={() => field.choose(full)} />
      )}
    </TextField>
  );
}

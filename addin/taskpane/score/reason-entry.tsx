import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** 扣分原因: shown when one is due or given, and always where a score is judged. */
export function ReasonEntry({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { leaf } = row.indicator;
  const field = useIndicatorField(leaf.code, 'reason');
  const due = row.findingsOf('reason');
  const { score } = row.live.entry;
  const typedOver = row.indicator.texts.self !== '';
  const judged = leaf.rule.kind === 'judgement';
  const shortOfFull = score !== null && leaf.type === 'base' && score.lessThan(leaf.points);
  const wanted = due.length > 0 || field.text !== '' || typedOver || judged || shortOfFull;
  /** Once shown it stays, so that it does not vanish from under the cursor. */
  const shown = useRef(wanted);
  shown.current ||= wanted;
  return (
    <div class="stack" hidden={!shown.current}>
      <TextField
        label={words.score.reason}
        field={field}
        lines={2}
        required={due.length > 0}
        locked={row.locked}
        findings={due}
      />
    </div>
  );
}

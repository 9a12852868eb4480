import type { JSX } from 'preact';
import { Button } from '../controls/button.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';
import { useIndicatorField } from './use-indicator-field.ts';

/** A reviewer's own score and opinion beside the county's. */
export function ReviewEntry({ row }: RowProps): JSX.Element {
  const { words, actions } = useTools();
  const { leaf, county } = row.indicator;
  const score = useIndicatorField(leaf.code, 'review');
  const opinion = useIndicatorField(leaf.code, 'opinion');
  const due = row.findingsOf('opinion');
  const scored = county?.applicable === true && county.score !== null;
  return (
    <section class="box stack entry" aria-label={words.score.ownReview}>
      <h3>{words.score.ownReview}</h3>
      {scored && !row.locked && (
        <div class="actions">
          <Button
            label={words.score.agree(county.score?.toString() ?? '')}
            icon="check"
            appearance={score.text === '' ? 'primary' : 'outline'}
            onClick={() => {
              score.drop();
              void actions.agree(leaf.code);
            }}
          />
        </div>
      )}
      <TextField
        label={words.score.reviewScore}
        field={score}
        size="short"
        inputMode="decimal"
        suffix={words.score.ofPoints(leaf.points.toString())}
        isEntry
        locked={row.locked}
        findings={row.findingsOf('review')}
      />
      <TextField
        label={words.score.opinion}
        field={opinion}
        lines={3}
        required={due.length > 0}
        locked={row.locked}
        findings={due}
      />
    </section>
  );
}

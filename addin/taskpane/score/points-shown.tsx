import type { JSX } from 'preact';
import { useTools } from '../tools.ts';
import type { RowProps } from './row.ts';

/** The points that the entry gives, as it is typed, and how they come about. */
export function PointsShown({ row }: RowProps): JSX.Element {
  const { words } = useTools();
  const { leaf } = row.indicator;
  const isWrong = row.findingsOf('value').some(({ severity }) => severity === 'error');
  const score = isWrong ? undefined : row.live.entry.score?.toString();
  const arithmetic = isWrong ? [] : row.live.arithmetic;
  return (
    <div class="points-shown">
      <output class="points-line" aria-live="polite">
        <span class="points-label">{words.score.gives[leaf.type]}</span>
        <strong>{score ?? words.score.noneYet}</strong>
        <span class="points-of">{words.score.ofPoints(leaf.points.toString())}</span>
      </output>
      {arithmetic.length > 0 && (
        <ol class="arithmetic">
          {arithmetic.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ol>
      )}
    </div>
  );
}

import { scoreRate } from '#core/scoring/score-rate.ts';
import { fullName } from '#core/workbook/unit.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../assessment/assessment.ts';
import { Badge } from './controls/badge.tsx';
import { ProgressBar } from './controls/progress-bar.tsx';
import { useTools } from './tools.ts';

/** Whose workbook it is, and how far. */
export function Header({ assessment }: { readonly assessment: Assessment }): JSX.Element {
  const { words } = useTools();
  const { identity, unit, scheme, evaluation, chapters, seal } = assessment;
  const done = chapters.reduce((count, chapter) => count + chapter.done, 0);
  const all = done + chapters.reduce((count, chapter) => count + chapter.open, 0);
  return (
    <header class="pane-header">
      <div class="box-head">
        <h1>{fullName(unit)}</h1>
        {seal !== '' && <Badge tone="brand" text={words.header.sealed} />}
      </div>
      <p class="hint">{words.header.round(identity.round, words.stages[identity.stage])}</p>
      <dl class="totals">
        <div>
          <dt>{words.header.score}</dt>
          <dd>
            <strong>{evaluation.score.toString()}</strong>
            <span>{words.score.ofPoints(scheme.total.toString())}</span>
          </dd>
        </div>
        <div>
          <dt>{words.header.rate}</dt>
          <dd>
            <strong>{words.rate(scoreRate([evaluation.score], [scheme.total]))}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.header.done}</dt>
          <dd>
            <strong>{done}</strong>
            <span>{words.header.ofCount(all)}</span>
          </dd>
        </div>
      </dl>
      <ProgressBar
        label={words.header.done}
        value={done}
        most={all}
        text={words.progress.counts(done, all)}
      />
    </header>
  );
}

import type { Finding } from '#core/findings/finding.ts';
import type { JSX } from 'preact';
import type { Assessment, Indicator } from '../../assessment/assessment.ts';
import { useTools } from '../tools.ts';
import { FindingList } from '../controls/finding-list.tsx';
import { CountyView } from './county-view.tsx';
import { findingColumn } from './finding-column.ts';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorTitle } from './indicator-title.tsx';
import { ReviewEntry } from './review-entry.tsx';
import type { Row } from './row.ts';
import { SelfEntry } from './self-entry.tsx';
import { useLiveRow } from './use-live-row.ts';

export interface IndicatorCardProps {
  readonly assessment: Assessment;
  readonly indicator: Indicator;
}

/** One indicator: what it asks, and what is entered for it. */
export function IndicatorCard({ assessment, indicator }: IndicatorCardProps): JSX.Element {
  const { words } = useTools();
  const live = useLiveRow(assessment, indicator);
  const { leaf } = indicator;
  const { stage } = assessment.identity;
  const told = [...live.findings, ...indicator.findings.filter(isBeyondRow)].filter(isTold);
  const register = assessment.submission.evidence;
  const row: Row = {
    indicator,
    live,
    locked: assessment.seal !== '',
    findingsOf: (column) => told.filter((finding) => findingColumn(finding, stage) === column),
  };
  const others = told.filter((finding) => findingColumn(finding, stage) === undefined);
  const external = indicator.state === 'external';
  return (
    <article class="stack card" aria-labelledby="indicator-name">
      <IndicatorTitle assessment={assessment} indicator={indicator} />
      <IndicatorFacts scheme={assessment.scheme} leaf={leaf} />
      {external && stage === 'self' && <p class="box quiet">{words.score.external}</p>}
      {!external && stage === 'self' && <SelfEntry row={row} register={register} />}
      {stage !== 'self' && (
        <>
          <CountyView indicator={indicator} register={register} />
          <ReviewEntry row={row} />
        </>
      )}
      <FindingList findings={others} />
    </article>
  );
}

/** What a row alone does not show: that its evidence is missing, or that its fixed cells were altered. */
function isBeyondRow({ code }: Finding): boolean {
  return /^(?:evidence|structure)\./.test(code) || code === 'value.not-yours';
}

/** That nothing is entered yet need not be said where it is to be entered. */
function isTold({ code }: Finding): boolean {
  return code !== 'value.missing';
}

import type { EvidenceItem } from '#core/workbook/submission.ts';
import type { JSX } from 'preact';
import type { Indicator } from '../../assessment/assessment.ts';
import { CitedEvidence } from '../evidence/cited-evidence.tsx';
import { useTools } from '../tools.ts';

export interface CountyViewProps {
  readonly indicator: Indicator;
  readonly register: readonly EvidenceItem[];
}

/** What the county says of an indicator, for a reviewer to read. */
export function CountyView({ indicator, register }: CountyViewProps): JSX.Element {
  const { words } = useTools();
  const { leaf, county } = indicator;
  if (county === undefined) return <p class="hint">{words.score.external}</p>;
  const unit = 'unit' in leaf.rule ? (leaf.rule.unit ?? '') : '';
  const value = /\d$/.test(county.value) ? `${county.value}${unit}` : county.value;
  const rows = [
    [words.score.value, value],
    [words.score.computed, county.computed && words.points(county.computed.toString())],
    [words.score.reason, county.reason],
    [words.score.omissionReason, county.applicable ? '' : county.omissionReason],
  ] as const;
  return (
    <section class="box quiet stack" aria-label={words.score.county}>
      <div class="box-head">
        <h3>{words.score.county}</h3>
        <span class="figure">
          {county.applicable
            ? words.points(county.score?.toString() ?? words.none)
            : words.states.omitted}
        </span>
      </div>
      <dl class="facts">
        {rows.map(
          ([name, text]) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <CitedEvidence code={leaf.code} numbers={county.evidence} register={register} locked />
    </section>
  );
}

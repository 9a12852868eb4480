import { ONE, percent, sum } from '#core/decimal.ts';
import { describe } from '#core/findings/describe.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';
import type { WeightRow } from './weight-rows.ts';

export interface FloorGaugeProps {
  readonly assessment: Assessment;
  readonly rows: readonly WeightRow[];
}

/** The sum of the weights, and the weight of rule of law against the floor. */
export function FloorGauge({ assessment, rows }: FloorGaugeProps): JSX.Element {
  const { words, locale } = useTools();
  const { floor } = assessment.scheme.performanceWeight;
  const total = sum(rows.map(({ share }) => share));
  const ruleOfLaw = sum(rows.filter((row) => row.ruleOfLaw).map(({ share }) => share));
  const short = assessment.submission.findings.find(({ code }) => code === 'weight.below-floor');
  const told = short && describe(short, locale);
  const held = ruleOfLaw.greaterThanOrEqualTo(floor);
  return (
    <>
      <dl class={`totals gauge${held ? '' : ' short'}`}>
        <div>
          <dt>{words.weights.ruleOfLaw}</dt>
          <dd>
            <strong>{percent(ruleOfLaw)}</strong>
          </dd>
        </div>
        <div>
          <dt>{words.weights.floor}</dt>
          <dd>
            <strong>{percent(floor)}</strong>
          </dd>
        </div>
        <div class={total.equals(ONE) ? '' : 'wrong'}>
          <dt>{words.weights.sum}</dt>
          <dd>
            <strong>{percent(total)}</strong>
          </dd>
        </div>
      </dl>
      <div aria-live="polite">
        {told && short && (
          <Message
            intent={short.severity}
            label={words.severities[short.severity]}
            message={told.message}
            hint={short.severity === 'error' ? words.weights.notSealable(told.hint) : told.hint}
          />
        )}
        {!told && held && <Message intent="success" message={words.weights.held(percent(floor))} />}
      </div>
    </>
  );
}

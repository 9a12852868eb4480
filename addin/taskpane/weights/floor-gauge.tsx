import { ONE, percent } from '#core/decimal.ts';
import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { JSX } from 'preact';
import type { Assessment } from '../../assessment/assessment.ts';
import { Message } from '../controls/message.tsx';
import { useTools } from '../tools.ts';

/** The sum of the weights, and the weight of rule of law against the floor. */
export function FloorGauge({ assessment }: { readonly assessment: Assessment }): JSX.Element {
  const { words, locale } = useTools();
  const { floor } = assessment.scheme.performanceWeight;
  const { total, ruleOfLaw, ok } = assessment.performanceWeight;
  const short = assessment.submission.findings.find(({ code }) => code === 'weight.below-floor');
  const told = short && describeWorkbook(short, locale);
  const isShort = ruleOfLaw === undefined || ruleOfLaw.lessThan(floor);
  return (
    <>
      <dl class={`totals gauge${isShort ? ' short' : ''}`}>
        <div>
          <dt>{words.weights.ruleOfLaw}</dt>
          <dd>
            <strong>{ruleOfLaw === undefined ? '—' : percent(ruleOfLaw)}</strong>
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
            hint={words.weights.notSealable(told.hint)}
          />
        )}
        {ok && <Message intent="success" message={words.weights.held(percent(floor))} />}
      </div>
    </>
  );
}

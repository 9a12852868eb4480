import type { FindingCode } from '#core/findings/catalog.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { InputColumn } from '../../assessment/assessment.ts';

const exceptions: { readonly [C in FindingCode]?: InputColumn } = {
  'score.reason-missing': 'reason',
  'score.judgement-reason-missing': 'reason',
  'score.opinion-missing': 'opinion',
  'score.computed-altered': 'value',
  'omission.not-yes-or-no': 'applicable',
  'omission.reason-missing': 'omissionReason',
  'omission.with-value': 'applicable',
};

/** The input beside which a finding of a row is shown; `undefined` for none in particular. */
export function findingColumn({ code }: Finding, stage: Stage): InputColumn | undefined {
  const exception = exceptions[code];
  if (exception !== undefined) return exception;
  if (code.startsWith('evidence.')) return 'evidence';
  const own = stage === 'self' ? 'self' : 'review';
  if (code.startsWith('score.')) return own;
  if (code.startsWith('value.')) return stage === 'self' ? 'value' : own;
  return undefined;
}

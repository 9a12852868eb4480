import type { Finding } from '#core/findings/finding.ts';
import type { Assessment } from './assessment.ts';

/** What keeps a workbook from being sealed: every error, and rule of law under its floor even where that is only flagged. */
export function sealObstacles({ submission }: Assessment): readonly Finding[] {
  return submission.findings.filter(
    ({ code, severity }) => severity === 'error' || code === 'weight.below-floor',
  );
}

import { hasError } from '#core/findings/finding.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Indicator, IndicatorState } from './assessment.ts';

/** What an indicator's state follows from. */
type Read = Pick<Indicator, 'leaf' | 'entry' | 'county' | 'findings'>;

/** How far an indicator is at a stage. */
export function stateOf(stage: Stage, read: Read): IndicatorState {
  const { leaf, entry, county, findings } = read;
  const isScored = entry !== undefined && entry.score !== null;
  if (leaf.origin === 'external' && !isScored) return 'external';
  const isMissing = findings.some(({ code }) => code === 'value.missing');
  if (!isMissing && hasError(findings)) return 'faulty';
  if (isScored) return 'done';
  if (county?.applicable === false) return 'omitted';
  const isLeftOut = stage === 'self' || county?.score === null;
  return leaf.type !== 'base' && isLeftOut ? 'optional' : 'open';
}

import type { Assessment } from './assessment.ts';
import { entering } from './entering.ts';
import { evidenceView } from './evidence.ts';
import { rowMissing } from './refusals.ts';
import { together } from './together.ts';
import type { Typed } from './typed.ts';

/**
 * Cites a piece of evidence, by its number, for an indicator, or no longer: in 佐证编号 of the
 * indicator and in 指标编号 of the register alike.
 */
export function cite(assessment: Assessment, code: string, number: string, cited: boolean): Typed {
  const indicator = assessment.indicators.find(({ leaf }) => leaf.code === code);
  if (indicator === undefined) return { finding: rowMissing(code) };
  const listed = (list: readonly string[], part: string) =>
    [...list.filter((each) => each !== part), ...(cited ? [part] : [])].join('、');
  const ofIndicator = entering(
    assessment,
    { of: 'indicator', code, column: 'evidence' },
    listed(indicator.county?.evidence ?? [], number),
  );
  const registered = evidenceView(assessment).items.filter(({ item }) => item.number === number);
  const ofRegister = registered.map(({ item, row }) =>
    entering(
      assessment,
      { of: 'evidence', row, column: 'indicators' },
      listed(item.indicators, code),
    ),
  );
  return together([ofIndicator, ...ofRegister]);
}

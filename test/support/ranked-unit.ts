import { decimal } from '#core/decimal.ts';
import type { RankedUnit } from '../../pipeline/reports/midterm/figures/ranked-units.ts';
import { exampleRow } from './example-row.ts';

/** A ranked unit as a sentence gets it. */
export function rankedUnit(
  name: string,
  rank: number,
  score: string | number,
  more: { readonly tied?: boolean; readonly grade?: string } = {},
): RankedUnit {
  const { tied = false, grade = '良好' } = more;
  return { code: name, name, rank, tied, score: decimal(score), row: { ...exampleRow(), grade } };
}

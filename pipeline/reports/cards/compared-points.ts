import { fromMicro } from '#core/decimal.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { pointsFixed } from '../figures.ts';

/** A score as the scheme ranks on it: with its decimals, or exact. Millionths of a point. */
export function comparedPoints({ ranking, decimals }: Scheme, micro: bigint): string {
  return ranking.on === 'exact' ? fromMicro(micro).toString() : pointsFixed(micro, decimals);
}

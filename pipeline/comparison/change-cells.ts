import { fromMicro } from '#core/decimal.ts';
import type { RankingRow } from '../database/marts.ts';
import type { Words } from '../wording/words.ts';
import type { Comparison } from './read-comparison.ts';
import { signed } from './signed.ts';

/** How a unit's score and rank changed, in words; its score only where the schemes let it be compared. */
export function changeCells(
  { unit_code }: RankingRow,
  { units }: Comparison,
  decimals: number,
  { comparison: say }: Words,
): readonly [score: string, rank: string] {
  const change = units.get(unit_code);
  if (change === undefined) return ['', say.isNew];
  const { rank_change: places, score_change_micro: score } = change;
  const moved = places > 0 ? say.up(places) : places < 0 ? say.down(-places) : say.same;
  return [score === null ? '' : signed(fromMicro(score), decimals), moved];
}

import { chartWords } from '../wording/charts.zh-CN.ts';
import { rise, type RankChange } from './chosen-changes.ts';

/** How far a unit rose or fell, as it stands behind its name. */
export function changeText(change: RankChange): string {
  const places = rise(change);
  const { up, down, same } = chartWords.slope.signs;
  if (places === 0) return same;
  return places > 0 ? up(places) : down(-places);
}

import type { RankingRow } from '../../database/marts.ts';
import { placeWords } from '../wording/midterm/places.zh-CN.ts';

type Place = Pick<RankingRow, 'prefecture' | 'province'>;

/** Whether a unit stands under a prefecture, and not under its province alone. */
export function hasPrefecture({ prefecture }: Pick<Place, 'prefecture'>): boolean {
  return placeWords.underProvince[prefecture] === undefined;
}

/**
 * What the units are called that stand together in the list of divisions: their prefecture, or their
 * province and how they stand under it.
 */
export function placeName({ prefecture, province }: Place): string {
  const under = placeWords.underProvince[prefecture];
  return under === undefined ? prefecture : `${province}${under}`;
}

import type { RankingRow } from '../../database/marts.ts';

/** What the list of divisions puts where a unit stands under its province and no prefecture. */
const underProvince = new Set(['', '市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

type Place = Pick<RankingRow, 'prefecture' | 'province'>;

/** Whether a unit stands under a prefecture, and not under its province alone. */
export function hasPrefecture({ prefecture }: Pick<Place, 'prefecture'>): boolean {
  return !underProvince.has(prefecture);
}

/** The prefecture of a unit, or its province where it has none. */
export function placeName(place: Place): string {
  return hasPrefecture(place) ? place.prefecture : place.province;
}

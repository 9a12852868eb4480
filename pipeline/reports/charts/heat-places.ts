import type { RankingRow } from '../../database/marts.ts';
import type { ReportModel } from '../model.ts';

/** A row of the heat map: a unit, or all ranked units of a prefecture or province. */
export interface HeatPlace {
  readonly name: string;
  readonly units: ReadonlySet<string>;
}

/** What the rows are, and, for units, whether they are all of them. */
export type HeatScale = 'units' | 'lastUnits' | 'prefectures' | 'provinces';

/** Rows that stay legible. */
const MOST_ROWS = 34;

/**
 * The ranked units by rank while they can be read; else their prefectures, else their provinces, by
 * code; and where those are too few or too many, the units that come last.
 */
export function heatPlaces(model: ReportModel): {
  readonly scale: HeatScale;
  readonly places: readonly HeatPlace[];
} {
  const ranked = model.rankings.filter((row) => row.rank !== null);
  if (ranked.length <= MOST_ROWS) return { scale: 'units', places: ranked.map(unitPlace) };
  const levels = [
    { scale: 'prefectures', places: grouped(ranked, prefectureOf) },
    { scale: 'provinces', places: grouped(ranked, ({ province }) => province) },
  ] as const;
  const level = levels.find(({ places }) => places.length > 1 && places.length <= MOST_ROWS);
  return level ?? { scale: 'lastUnits', places: ranked.slice(-MOST_ROWS).map(unitPlace) };
}

function unitPlace({ unit_code, unit_name }: RankingRow): HeatPlace {
  return { name: unit_name, units: new Set([unit_code]) };
}

/** Districts of a municipality have no prefecture. */
function prefectureOf({ prefecture, province }: RankingRow): string {
  return prefecture === '' ? province : prefecture;
}

function grouped(
  ranked: readonly RankingRow[],
  nameOf: (row: RankingRow) => string,
): readonly HeatPlace[] {
  const ordered = ranked.toSorted((a, b) => (a.unit_code < b.unit_code ? -1 : 1));
  const groups = Map.groupBy(ordered, (row) => `${row.province}\u0000${nameOf(row)}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [{ name: nameOf(first), units: new Set(rows.map((row) => row.unit_code)) }];
  });
}

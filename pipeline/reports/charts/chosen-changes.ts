import type { ReportModel } from '../model.ts';

/** A unit's ranks in the round before and in this one. */
export interface RankChange {
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/** Units that a slope chart can name, and how many there are in all. */
export interface ChosenChanges {
  readonly changes: readonly RankChange[];
  readonly every: number;
}

/** Above this the first, the largest risers and the largest fallers stand for all. */
const MOST = 24;
const TOP = 6;
const EACH_WAY = 8;

/** The units that both rounds ranked, by rank now; of many, those that tell most. */
export function chosenChanges(model: ReportModel): ChosenChanges {
  const before = new Map(model.unitChanges.map((row) => [row.unit_code, row.previous_rank]));
  const all = model.rankings.flatMap((row): RankChange[] => {
    const previous = before.get(row.unit_code);
    if (row.rank === null || previous === undefined) return [];
    return [{ code: row.unit_code, name: row.unit_name, before: previous, now: row.rank }];
  });
  if (all.length <= MOST) return { changes: all, every: all.length };
  const risers = all
    .filter((one) => rise(one) > 0)
    .toSorted((a, b) => rise(b) - rise(a))
    .slice(0, EACH_WAY);
  const fallers = all
    .filter((one) => rise(one) < 0)
    .toSorted((a, b) => rise(a) - rise(b))
    .slice(0, EACH_WAY);
  const chosen = new Set([...all.slice(0, TOP), ...risers, ...fallers]);
  return { changes: all.filter((one) => chosen.has(one)), every: all.length };
}

/** Places won; negative where places were lost. */
export function rise({ before, now }: RankChange): number {
  return before - now;
}

import { followUpNames } from '#core/scheme/wording/names.zh-CN.ts';
import { followUpMeasures } from '#core/scheme/schema.ts';
import type { ReportModel } from '../model.ts';
import { annexWords } from '../wording/midterm/annexes.zh-CN.ts';

/** What stands beside a ranked unit in the full ranking, by code: a veto, and what it is marked for. */
export function remarks(model: ReportModel): ReadonlyMap<string, readonly string[]> {
  const vetoed = new Set(model.unitVetoes.map((row) => row.unit_code));
  const markedFor = Map.groupBy(model.followUps, (row) => row.unit_code);
  return new Map(
    model.rankings.flatMap(({ unit_code: code, rank }): [string, string[]][] => {
      const measures = new Set(markedFor.get(code)?.map((row) => row.measure));
      const own = [
        ...(vetoed.has(code) ? [annexWords.veto] : []),
        ...followUpMeasures.filter((one) => measures.has(one)).map((one) => followUpNames[one]),
      ];
      return rank === null || own.length === 0 ? [] : [[code, own]];
    }),
  );
}

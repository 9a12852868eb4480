import type { OutcomeRow, RankingRow } from '../../database/marts.ts';
import type { ReportModel } from '../model.ts';

/** A ranked unit and what its score is worked out from. */
export interface RankedUnit {
  readonly row: RankingRow;
  /** Its place in the order of codes, 1 for the first: its row in the table of scores. */
  readonly position: number;
  /** Number of its prefecture, so that formulas need not compare what somebody typed. */
  readonly prefectureGroup: number;
  /** By leaf code; leaves of other kinds of unit are not in it. */
  readonly outcomes: ReadonlyMap<string, OutcomeRow>;
  /** Codes of the vetoes that stand against it. */
  readonly vetoes: ReadonlySet<string>;
}

/** The ranked units in the order of their ranks. */
export function rankedUnits(model: ReportModel): readonly RankedUnit[] {
  const ranked = model.rankings.filter((row) => row.rank !== null);
  const outcomesOf = Map.groupBy(model.outcomes, (row) => row.unit_code);
  const vetoesOf = Map.groupBy(model.unitVetoes, (row) => row.unit_code);
  const codes = ranked.map((row) => row.unit_code).toSorted();
  const positions = new Map(codes.map((code, index) => [code, index + 1]));
  const groups = new Map<string, number>();
  return ranked.map((row) => {
    const prefecture = JSON.stringify([row.province, row.prefecture]);
    const prefectureGroup = groups.get(prefecture) ?? groups.size + 1;
    groups.set(prefecture, prefectureGroup);
    return {
      row,
      position: positions.get(row.unit_code) ?? 0,
      prefectureGroup,
      outcomes: new Map(
        outcomesOf.get(row.unit_code)?.map((outcome) => [outcome.indicator_code, outcome]),
      ),
      vetoes: new Set(vetoesOf.get(row.unit_code)?.map((veto) => veto.veto_code)),
    };
  });
}

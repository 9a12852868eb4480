import type {
  ChapterRow,
  OutcomeRow,
  RankingRow,
  ScoreRow,
  VetoRow,
  WeightRow,
} from '../database/marts.ts';
import { allFindings, type ReportFinding } from './all-findings.ts';
import type { ReportModel } from './model.ts';
import { standings, type Standing } from './standings.ts';

/** All that a round's marts hold of one unit: rows only, so that it can be sent to a worker. */
export interface Dossier {
  readonly ranking: RankingRow;
  /** `undefined` where the unit is not ranked. */
  readonly standing: Standing | undefined;
  readonly outcomes: readonly OutcomeRow[];
  readonly scores: readonly ScoreRow[];
  /** Branches at the top of the scheme. */
  readonly chapters: readonly ChapterRow[];
  readonly vetoes: readonly VetoRow[];
  readonly weight: WeightRow | undefined;
  readonly findings: readonly ReportFinding[];
}

/** Finds the dossier of a unit of the round by its code; rows are grouped once for all of them. */
export function dossiers(model: ReportModel): (code: string) => Dossier {
  const rankings = new Map(model.rankings.map((row) => [row.unit_code, row]));
  const standing = standings(model);
  const outcomes = byUnit(model.outcomes);
  const scores = byUnit(model.scores);
  const chapters = byUnit(model.chapterScores.filter((row) => row.level === 1));
  const vetoes = byUnit(model.unitVetoes);
  const weights = new Map(model.weightCompliance.map((row) => [row.unit_code, row]));
  const findings = byUnit(allFindings(model));

  return (code) => {
    const ranking = rankings.get(code);
    if (ranking === undefined) throw new Error(`no unit ${code} in the round`);
    return {
      ranking,
      standing: standing.get(code),
      outcomes: outcomes.get(code) ?? [],
      scores: scores.get(code) ?? [],
      chapters: chapters.get(code) ?? [],
      vetoes: vetoes.get(code) ?? [],
      weight: weights.get(code),
      findings: findings.get(code) ?? [],
    };
  };
}

function byUnit<Row extends { readonly unit_code: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string | null, Row[]> {
  return Map.groupBy(rows, (row) => row.unit_code);
}

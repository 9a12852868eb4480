import type { FollowUpMeasure } from '#core/scheme/schema.ts';
import type {
  ChapterRow,
  OutcomeRow,
  RankingRow,
  RectificationRow,
  ScoreRow,
  VetoRow,
  WeightRow,
} from '../database/marts.ts';
import { allFindings, type ReportFinding } from './all-findings.ts';
import type { ScoredUnits } from './model.ts';
import { peerMedians, type PeerMedians } from './peer-medians.ts';
import { standings, type Standing } from './standings.ts';
import { unitChanges, type UnitChange } from './unit-changes.ts';

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
  /** Of the first group of peers that the scheme names. */
  readonly peerMedians: PeerMedians;
  /** `undefined` where the unit was not ranked in the round before, or there was none. */
  readonly change: UnitChange | undefined;
  /** Measures for which the scheme's thresholds mark it. */
  readonly followUps: readonly FollowUpMeasure[];
  /** Of its ledger of the round before. */
  readonly rectifications: readonly RectificationRow[];
}

/**
 * Finds the dossier of a unit of the round by its code; rows are grouped once for all of them. The
 * scores may be those of the units that are asked for alone.
 */
export function dossiers(model: ScoredUnits): (code: string) => Dossier {
  const rankings = new Map(model.rankings.map((row) => [row.unit_code, row]));
  const standing = standings(model);
  const outcomes = byUnit(model.outcomes);
  const scores = byUnit(model.scores);
  const chapters = byUnit(model.chapterScores.filter((row) => row.level === 1));
  const vetoes = byUnit(model.unitVetoes);
  const weights = new Map(model.weightCompliance.map((row) => [row.unit_code, row]));
  const findings = byUnit(allFindings(model));
  const medians = peerMedians(model);
  const changes = unitChanges(model);
  const followUps = byUnit(model.followUps);
  const rectifications = byUnit(model.rectifications);

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
      peerMedians: medians.get(code) ?? {},
      change: changes.get(code),
      followUps: (followUps.get(code) ?? []).map(({ measure }) => measure),
      rectifications: rectifications.get(code) ?? [],
    };
  };
}

function byUnit<Row extends { readonly unit_code: string | null }>(
  rows: readonly Row[],
): ReadonlyMap<string | null, Row[]> {
  return Map.groupBy(rows, (row) => row.unit_code);
}

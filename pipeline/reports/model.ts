import { toMicro } from '#core/decimal.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { unitsByCode } from '#core/workbook/unit.ts';
import { evaluate, type Evaluation } from '#core/scoring/evaluate.ts';
import type { RoundData } from '../database/load-round.ts';
import type {
  ChapterRow,
  EvidenceRow,
  FileRow,
  FindingRow,
  FollowUpRow,
  IndicatorRow,
  LedgerRow,
  MilestoneRow,
  MissingMeasureRow,
  OutcomeRow,
  PreviousRoundRow,
  RankingRow,
  RectificationRow,
  ResponsibleLossRow,
  ScoreRow,
  ThemeChangeRow,
  ThemeRow,
  UncomparedLeafRow,
  UnitChangeRow,
  VetoRow,
  WeightRow,
} from '../database/marts.ts';
import type { Database } from '../database/database.ts';
import {
  countScores,
  readChapterScores,
  readEvidence,
  readFiles,
  readFindings,
  readFindingsOf,
  readFollowUps,
  readIndicatorStatistics,
  readLedgers,
  readMilestones,
  readMissingMeasures,
  readOutcomes,
  readOutcomesOf,
  readPreviousRound,
  readRankings,
  readRectifications,
  readResponsibleLosses,
  readScores,
  readThemeChanges,
  readThemeScores,
  readTopChapterScores,
  readUncomparedLeaves,
  readUnitChanges,
  readUnitVetoes,
  readWeightCompliance,
} from '../database/read-marts.ts';
import { outcomesByLeaf } from './outcomes-by-leaf.ts';

/** The rows of every mart that a report shows, but for its details. */
export interface ReportRows {
  readonly rankings: readonly RankingRow[];
  readonly outcomes: readonly OutcomeRow[];
  readonly chapterScores: readonly ChapterRow[];
  readonly indicatorStatistics: readonly IndicatorRow[];
  /** How many scores there are. */
  readonly scoreCount: number;
  readonly weightCompliance: readonly WeightRow[];
  readonly files: readonly FileRow[];
  readonly findings: readonly FindingRow[];
  readonly unitVetoes: readonly VetoRow[];
  readonly missingMeasures: readonly MissingMeasureRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly responsibleLosses: readonly ResponsibleLossRow[];
  readonly followUps: readonly FollowUpRow[];
  readonly themeScores: readonly ThemeRow[];
  /** `undefined` in a first round; the rows below are then none. */
  readonly previousRound: PreviousRoundRow | undefined;
  readonly unitChanges: readonly UnitChangeRow[];
  readonly themeChanges: readonly ThemeChangeRow[];
  readonly uncomparedLeaves: readonly UncomparedLeafRow[];
  readonly ledgers: readonly LedgerRow[];
  /** Of the ledgers of the round before. */
  readonly rectifications: readonly RectificationRow[];
}

/** All that was said of every leaf of every unit: very many rows, which few reports show. */
export interface ReportDetails {
  readonly scores: readonly ScoreRow[];
  readonly evidence: readonly EvidenceRow[];
}

/** The rows of every mart that a report shows. */
export interface DetailedRows extends ReportRows, ReportDetails {}

/** What is known of a round besides its rows. */
export interface ReportContext extends RoundData {
  /** Whether the office's signatures were checked. */
  readonly signed: boolean;
  readonly now: Date;
  /** Of the program. */
  readonly version: string;
}

/** What the figures of a report stand on. */
export interface ReportBasis {
  /** SHA-256 of the scheme, in hex. */
  readonly schemeHash: string;
  /** Accepted workbooks that count. */
  readonly workbooks: number;
  /** When the last file was collected, ISO 8601, UTC; `undefined` where none was. */
  readonly collectedAt: string | undefined;
  /** Of the program. */
  readonly version: string;
}

/** What every report says of its round. */
interface ReportHead {
  readonly title: string;
  readonly scheme: Scheme;
  readonly round: string;
  readonly simulated: boolean;
  readonly signed: boolean;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  readonly basis: ReportBasis;
}

/** All that the reports of one round show, but for its details; each format is a view of it. */
export interface ReportModel extends ReportHead, ReportRows {
  /** The steps of evaluation of each ranked unit, by its code. */
  readonly evaluations: ReadonlyMap<string, Evaluation>;
}

/** The rows that what is told of single units stands on. */
type UnitRows = Pick<
  ReportRows,
  | 'rankings'
  | 'outcomes'
  | 'chapterScores'
  | 'scoreCount'
  | 'weightCompliance'
  | 'files'
  | 'findings'
  | 'unitVetoes'
  | 'missingMeasures'
  | 'followUps'
  | 'previousRound'
  | 'unitChanges'
  | 'rectifications'
>;

/**
 * What cards, ledgers and explanations are made from. Outcomes and findings may be those of the unit alone
 * that is asked for, and chapters those at the top.
 */
export interface UnitModel extends ReportHead, UnitRows {}

/** A model with its details. */
export interface DetailedModel extends ReportModel, ReportDetails {}

/** A model with its scores. */
export type ScoredModel = ReportModel & Pick<ReportDetails, 'scores'>;

/** A model of units with their scores: all, or those of the units that are asked for. */
export type ScoredUnits = UnitModel & Pick<ReportDetails, 'scores'>;

/** Reads a round's marts, which the models have just filled, into the model of its reports. */
export async function buildReportModel(
  database: Database,
  context: ReportContext,
): Promise<ReportModel> {
  const rows: ReportRows = {
    rankings: await readRankings(database),
    outcomes: await readOutcomes(database),
    chapterScores: await readChapterScores(database),
    indicatorStatistics: await readIndicatorStatistics(database),
    scoreCount: await countScores(database),
    weightCompliance: await readWeightCompliance(database),
    files: await readFiles(database),
    findings: await readFindings(database),
    unitVetoes: await readUnitVetoes(database),
    missingMeasures: await readMissingMeasures(database),
    milestones: await readMilestones(database),
    responsibleLosses: await readResponsibleLosses(database),
    followUps: await readFollowUps(database),
    themeScores: await readThemeScores(database),
    previousRound: await readPreviousRound(database),
    unitChanges: await readUnitChanges(database),
    themeChanges: await readThemeChanges(database),
    uncomparedLeaves: await readUncomparedLeaves(database),
    ledgers: await readLedgers(database),
    rectifications: await readRectifications(database),
  };
  return reportModel(rows, context);
}

/**
 * Reads what is told of one unit, by its code, from a round's marts, which the models have just filled.
 * Throws as `reportModel` does.
 */
export async function buildUnitModel(
  database: Database,
  context: ReportContext,
  unit: string,
): Promise<UnitModel> {
  const rows: UnitRows = {
    rankings: await readRankings(database),
    outcomes: await readOutcomesOf(database, unit),
    chapterScores: await readTopChapterScores(database),
    scoreCount: await countScores(database),
    weightCompliance: await readWeightCompliance(database),
    files: await readFiles(database),
    findings: await readFindingsOf(database, unit),
    unitVetoes: await readUnitVetoes(database),
    missingMeasures: await readMissingMeasures(database),
    followUps: await readFollowUps(database),
    previousRound: await readPreviousRound(database),
    unitChanges: await readUnitChanges(database),
    rectifications: await readRectifications(database),
  };
  // For nothing but that it throws where the marts hold another score.
  evaluations(
    { ...rows, rankings: rows.rankings.filter((row) => row.unit_code === unit) },
    context,
  );
  return { ...rows, ...headOf(rows, context) };
}

/** A model with its details, from the marts that it was read from. */
export async function withDetails(database: Database, model: ReportModel): Promise<DetailedModel> {
  const scores = await readScores(database);
  return { ...model, scores, evidence: await readEvidence(database) };
}

/**
 * The model of a round's reports from the rows of its marts.
 *
 * Throws where the steps that `core` prints lead to another score than the marts hold: the two are
 * one figure, and a report never shows both.
 */
export function reportModel<Rows extends ReportRows>(
  rows: Rows,
  context: ReportContext,
): ReportModel & Rows {
  return { ...rows, ...headOf(rows, context), evaluations: evaluations(rows, context) };
}

function headOf(rows: Pick<ReportRows, 'files'>, context: ReportContext): ReportHead {
  const { scheme, round, simulated, signed, now, version } = context;
  return {
    title: scheme.title,
    scheme,
    round,
    simulated,
    signed,
    generatedAt: now.toISOString(),
    basis: {
      schemeHash: schemeHash(scheme),
      workbooks: rows.files.filter((file) => counts(file)).length,
      collectedAt: rows.files
        .map((file) => file.collected_at)
        .toSorted()
        .at(-1),
      version,
    },
  };
}

function counts({ current, stage, state }: FileRow): boolean {
  return current && stage !== null && state === 'accepted';
}

function evaluations(
  rows: Pick<ReportRows, 'rankings' | 'outcomes' | 'unitVetoes'>,
  context: ReportContext,
): ReadonlyMap<string, Evaluation> {
  const { scheme, units } = context;
  const unitOf = unitsByCode(units);
  const outcomesOf = Map.groupBy(rows.outcomes, (row) => row.unit_code);
  const vetoesOf = Map.groupBy(rows.unitVetoes, (row) => row.unit_code);
  const ranked = rows.rankings.filter((row) => row.rank !== null);

  return new Map(
    ranked.map((row): [string, Evaluation] => {
      const unit = unitOf.get(row.unit_code);
      if (unit === undefined) throw new Error(`unit ${row.unit_code} is ranked but unknown`);
      const codes = new Set(vetoesOf.get(unit.code)?.map((veto) => veto.veto_code));
      const evaluation = evaluate(
        scheme,
        unit.kind,
        outcomesByLeaf(outcomesOf.get(unit.code) ?? []),
        scheme.vetoes.filter((veto) => codes.has(veto.code)),
      );
      requireEqual(row, evaluation);
      return [unit.code, evaluation];
    }),
  );
}

function requireEqual(row: RankingRow, evaluation: Evaluation): void {
  const pairs = [
    ['score', row.score_micro, evaluation.score],
    ['exact score', row.exact_micro, evaluation.exact],
    ['base score', row.base_micro, evaluation.base],
    ['score without omission', row.unrescaled_micro, evaluation.scoreWithoutOmission],
  ] as const;
  for (const [figure, inMart, printed] of pairs) {
    if (inMart !== BigInt(toMicro(printed))) {
      throw new Error(
        `${figure} of unit ${row.unit_code}: ${String(inMart)} in the mart, ${toMicro(printed)} by its steps`,
      );
    }
  }
}

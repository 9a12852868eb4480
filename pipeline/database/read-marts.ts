import { followUpMeasures } from '#core/scheme/schema.ts';
import { themes } from '#core/scheme/themes.ts';
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
} from './marts.ts';
import type { Database } from './database.ts';

/** Ranked units first, by rank and code. */
export function readRankings(database: Database): Promise<RankingRow[]> {
  return database.query('SELECT * FROM rankings ORDER BY rank NULLS LAST, unit_code');
}

/** By unit, leaves in the scheme's order. */
export function readOutcomes(database: Database): Promise<OutcomeRow[]> {
  return database.query(outcomes());
}

/** Those of a unit, by its code. */
export function readOutcomesOf(database: Database, unit: string): Promise<OutcomeRow[]> {
  return database.query(outcomes('WHERE unit_code = $1'), [unit]);
}

/** By unit, branches in the scheme's order. */
export function readChapterScores(database: Database): Promise<ChapterRow[]> {
  return database.query(chapterScores());
}

/** Those of the branches at the top of the scheme. */
export function readTopChapterScores(database: Database): Promise<ChapterRow[]> {
  return database.query(chapterScores('WHERE level = 1'));
}

/** In the scheme's order. */
export function readIndicatorStatistics(database: Database): Promise<IndicatorRow[]> {
  return database.query(`
    SELECT indicator_statistics.* FROM indicator_statistics
    JOIN stg_leaves ON leaf_code = indicator_code
    ORDER BY leaf_position`);
}

/** By unit, leaves in the scheme's order, stages as they follow, evaluators by name. */
export function readScores(database: Database): Promise<ScoreRow[]> {
  return database.query(scores());
}

/** Those of some units, by their codes: one at least. */
export function readScoresOf(database: Database, units: readonly string[]): Promise<ScoreRow[]> {
  const given = units.map((_, index) => `$${index + 1}`);
  return database.query(scores(`WHERE unit_code IN (${given.join(', ')})`), units);
}

/** The same some at a time. */
export function scoresInParts(database: Database): AsyncIterable<readonly ScoreRow[]> {
  return database.parts(scores());
}

/** How many they are. */
export async function countScores(database: Database): Promise<number> {
  const [row] = await database.query<{ count: bigint }>('SELECT count(*) AS count FROM scores');
  return Number(row?.count ?? 0n);
}

/** By unit, stages as they follow, evaluators by name; within a workbook as it lists them. */
export function readEvidence(database: Database): Promise<EvidenceRow[]> {
  return database.query(evidence);
}

/** The same some at a time. */
export function evidenceInParts(database: Database): AsyncIterable<readonly EvidenceRow[]> {
  return database.parts(evidence);
}

/** By unit. */
export function readWeightCompliance(database: Database): Promise<WeightRow[]> {
  return database.query('SELECT * FROM weight_compliance ORDER BY unit_code');
}

/** In order of arrival. */
export function readFiles(database: Database): Promise<FileRow[]> {
  return database.query(`
    SELECT files.* FROM files JOIN stg_files USING (sha256) ORDER BY sequence`);
}

/** Files in order of arrival, errors first within each. */
export function readFindings(database: Database): Promise<FindingRow[]> {
  return database.query(findings());
}

/** Those in the files of a unit, by its code. */
export function readFindingsOf(database: Database, unit: string): Promise<FindingRow[]> {
  return database.query(findings('WHERE findings.unit_code = $1'), [unit]);
}

/** By unit and veto. */
export function readUnitVetoes(database: Database): Promise<VetoRow[]> {
  return database.query('SELECT * FROM unit_vetoes ORDER BY unit_code, veto_code');
}

/** By unit, leaves in the scheme's order. */
export function readMissingMeasures(database: Database): Promise<MissingMeasureRow[]> {
  return database.query(`
    SELECT missing_measures.* FROM missing_measures
    JOIN stg_leaves ON leaf_code = indicator_code
    ORDER BY unit_code, leaf_position`);
}

/** By unit, leaves in the scheme's order. */
export function readMilestones(database: Database): Promise<MilestoneRow[]> {
  return database.query(`
    SELECT milestones.* FROM milestones
    JOIN stg_leaves ON leaf_code = indicator_code
    ORDER BY unit_code, leaf_position`);
}

/** Those that lose most first; of equals, by name and role. */
export function readResponsibleLosses(database: Database): Promise<ResponsibleLossRow[]> {
  return database.query(
    'SELECT * FROM responsible_losses ORDER BY lost_micro DESC, responsible, role',
  );
}

/** By rank and unit, measures in their order. */
export function readFollowUps(database: Database): Promise<FollowUpRow[]> {
  return database.query(`
    SELECT follow_ups.* FROM follow_ups JOIN rankings USING (unit_code)
    ORDER BY rank, unit_code, list_position(['${followUpMeasures.join("', '")}'], measure)`);
}

/** By unit, themes in their order. */
export function readThemeScores(database: Database): Promise<ThemeRow[]> {
  return database.query(`SELECT * FROM theme_scores ORDER BY unit_code, ${themeOrder}`);
}

/** The round before this one; `undefined` where nothing is compared with one. */
export async function readPreviousRound(database: Database): Promise<PreviousRoundRow | undefined> {
  const [previous] = await database.query<PreviousRoundRow>('SELECT * FROM previous_round');
  return previous;
}

/** By unit. */
export function readUnitChanges(database: Database): Promise<UnitChangeRow[]> {
  return database.query('SELECT * FROM unit_changes ORDER BY unit_code');
}

/** By unit, themes in their order. */
export function readThemeChanges(database: Database): Promise<ThemeChangeRow[]> {
  return database.query(`SELECT * FROM theme_changes ORDER BY unit_code, ${themeOrder}`);
}

/** Those of this round first, each in its scheme's order. */
export function readUncomparedLeaves(database: Database): Promise<UncomparedLeafRow[]> {
  return database.query(`
    SELECT uncompared_leaves.* FROM uncompared_leaves
    JOIN stg_uncompared_leaves AS listed
      ON listed.side = uncompared_leaves.side AND listed.leaf_code = indicator_code
    ORDER BY listed.leaf_position`);
}

/** In order of arrival. */
export function readLedgers(database: Database): Promise<LedgerRow[]> {
  return database.query(`
    SELECT ledgers.* FROM ledgers JOIN stg_files USING (sha256) ORDER BY sequence`);
}

/** By unit, items as they were issued. */
export function readRectifications(database: Database): Promise<RectificationRow[]> {
  return database.query('SELECT * FROM rectifications ORDER BY unit_code, position');
}

const stageOrder = `list_position(['external', 'self', 'review', 'onsite', 'final'], stage)`;
const outcomes = (those = '') => `
  SELECT outcomes.* FROM outcomes
  JOIN stg_leaves ON leaf_code = indicator_code ${those}
  ORDER BY unit_code, leaf_position`;
const chapterScores = (those = '') => `
  SELECT chapter_scores.* FROM chapter_scores
  JOIN stg_branches ON branch_code = indicator_code ${those}
  ORDER BY unit_code, branch_position`;
const findings = (those = '') => `
  SELECT findings.* FROM findings JOIN stg_files USING (sha256) ${those}
  ORDER BY sequence, list_position(['error', 'warning', 'info'], severity), position`;
const scores = (those = '') => `
  SELECT scores.* FROM scores
  JOIN stg_leaves ON leaf_code = indicator_code ${those}
  ORDER BY unit_code, leaf_position, ${stageOrder}, evaluator`;
const evidence = `SELECT * FROM evidence ORDER BY unit_code, ${stageOrder}, evaluator, position`;
const themeOrder = `list_position(['${themes.join("', '")}'], theme)`;

import { decimal, parseDecimal, round, toMicro, type Decimal } from '#core/decimal.ts';
import { describe } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { PerformanceWeight } from '#core/workbook/submission.ts';
import type { CollectedFile, CollectRun } from '../collect/collected.ts';
import { nextSequence } from './next-sequence.ts';
import type { Database } from './open.ts';
import { appendRows, type RawRow, type RawTableName } from './schema.ts';

/**
 * Adds the files of one run after those already there, with all that they say. What is stored of
 * the same bytes, which were rejected then, is put aside.
 *
 * Within a transaction: a file whose bytes are stored and were not rejected breaks it with a
 * `QueryError`.
 */
export async function storeRun(database: Database, run: CollectRun): Promise<void> {
  const { files } = run;
  const first = run.first ?? (await nextSequence(database));
  await forgetRejected(database, files);

  async function append<Name extends RawTableName>(
    table: Name,
    rowsOf: (file: CollectedFile) => readonly RawRow<Name>[],
  ): Promise<void> {
    await appendRows(database, table, files.flatMap(rowsOf));
  }

  await appendRows(
    database,
    'raw_files',
    files.map((file, index) => fileRow(file, run.collectedAt, first + BigInt(index))),
  );
  await append('raw_entries', entryRows);
  await append('raw_evidence', evidenceRows);
  await append('raw_weights', weightRows);
  await append('raw_performance_weights', performanceWeightRows);
  await append('raw_measures', measureRows);
  await append('raw_ledgers', ledgerRows);
  await append('raw_rectifications', rectificationRows);
  await append('raw_findings', ({ sha256, findings }) =>
    findings.map((finding, position) => findingRow(sha256, finding, position)),
  );
}

/** A rejected file has left nothing but its name and its findings. */
async function forgetRejected(database: Database, files: readonly CollectedFile[]): Promise<void> {
  const rejected = await database.query<{ sha256: string }>(
    "SELECT sha256 FROM raw_files WHERE state = 'rejected'",
  );
  const coming = new Set(files.map((file) => file.sha256));
  for (const { sha256 } of rejected.filter((row) => coming.has(row.sha256))) {
    await database.query('DELETE FROM raw_findings WHERE sha256 = $1', [sha256]);
    await database.query('DELETE FROM raw_ledgers WHERE sha256 = $1', [sha256]);
    await database.query('DELETE FROM raw_files WHERE sha256 = $1', [sha256]);
  }
}

function fileRow(
  { sha256, file, bytes, state, unit, stage, evaluator, verified, submission }: CollectedFile,
  collectedAt: string,
  sequence: bigint,
): RawRow<'raw_files'> {
  return {
    sha256,
    sequence,
    file,
    bytes: BigInt(bytes),
    collected_at: collectedAt,
    unit_code: unit ?? null,
    stage: stage ?? null,
    evaluator: evaluator ?? null,
    state,
    verified,
    seal: submission?.seal ?? '',
  };
}

function entryRows({ sha256, submission }: CollectedFile): RawRow<'raw_entries'>[] {
  return (submission?.entries ?? []).map((entry) => ({
    sha256,
    leaf_code: entry.code,
    value: entry.value,
    computed_micro: storedPoints(entry.computed),
    score_micro: storedPoints(entry.score),
    applicable: entry.applicable,
    reason: entry.reason,
    omission_reason: entry.omissionReason,
    evidence: JSON.stringify(entry.evidence),
    sheet: sheetNames.scores,
    cell: entry.cell,
  }));
}

function evidenceRows({ sha256, submission }: CollectedFile): RawRow<'raw_evidence'>[] {
  return (submission?.evidence ?? []).map((item, position) => ({
    sha256,
    position,
    number: item.number,
    indicators: JSON.stringify(item.indicators),
    title: item.title,
    link: item.link,
    date: item.date,
    note: item.note,
    cell: item.cell,
  }));
}

function weightRows({ sha256, submission }: CollectedFile): RawRow<'raw_weights'>[] {
  return (submission?.performanceWeight?.blocks ?? []).map((block, position) => ({
    sha256,
    position,
    block: block.block,
    weight: block.weight?.toString() ?? null,
    score: block.score,
    rule_of_law: block.ruleOfLaw,
    cell: block.cell,
  }));
}

function performanceWeightRows({
  sha256,
  submission,
}: CollectedFile): RawRow<'raw_performance_weights'>[] {
  const stated = submission?.performanceWeight;
  if (stated === undefined) return [];
  return [
    {
      sha256,
      weight: stated.ruleOfLaw?.toString() ?? null,
      weight_nano: storedShare(stated.ruleOfLaw),
      ok: stated.ok,
      cell: cellOfRuleOfLaw(stated),
    },
  ];
}

function cellOfRuleOfLaw({ blocks }: PerformanceWeight): string {
  const [only, ...others] = blocks.filter((block) => block.ruleOfLaw);
  return only !== undefined && others.length === 0 ? only.cell : '';
}

function measureRows({ sha256, measures }: CollectedFile): RawRow<'raw_measures'>[] {
  return measures.map(({ line, unit, code, value, score }) => {
    const number = parseDecimal(value);
    return {
      sha256,
      line,
      unit_code: unit,
      code,
      value,
      score_micro: storedPoints(score),
      nonzero: number !== undefined && !number.isZero(),
    };
  });
}

function ledgerRows({ sha256, ledger }: CollectedFile): RawRow<'raw_ledgers'>[] {
  return ledger === undefined ? [] : [{ sha256, round: ledger.round }];
}

function rectificationRows({ sha256, ledger }: CollectedFile): RawRow<'raw_rectifications'>[] {
  return (ledger?.rectifications ?? []).map((item, position) => ({
    sha256,
    position,
    code: item.code,
    name: item.name,
    lost_micro: storedPoints(parseDecimal(item.lost) ?? null) ?? 0n,
    problem: item.problem,
    measure: item.measure,
    responsible: item.responsible,
    due: item.due,
    evidence: item.evidence,
    closed_on: item.closedOn,
    note: item.note,
    sheet: ledgerSheets.items,
    cell: item.cell,
  }));
}

function findingRow(sha256: string, finding: Finding, position: number): RawRow<'raw_findings'> {
  const { severity, code, parameters, place } = finding;
  return {
    sha256,
    position,
    severity,
    code,
    sheet: place.sheet ?? '',
    cell: place.cell ?? (place.line === undefined ? '' : lineAddress(place.line)),
    ...describe(finding),
    parameters: JSON.stringify(parameters),
  };
}

/** Where a line of a CSV stands when it is opened as a sheet. */
function lineAddress(line: number): string {
  return `A${line}`;
}

/** Above what any scheme can give, and exact as a number. */
const BEYOND = decimal('1e9');

/**
 * Points in millionths. A number that no scheme can give is stored as none: its finding, an error,
 * holds what was typed.
 */
function storedPoints(points: Decimal | null): bigint | null {
  return points === null || points.abs().greaterThan(BEYOND) ? null : BigInt(toMicro(points));
}

/** A share in billionths; what is not a share has a finding and is stored as none. */
function storedShare(share: Decimal | undefined): bigint | null {
  if (share === undefined || share.isNegative() || share.greaterThan(1)) return null;
  return BigInt(round(share.times(1_000_000_000), 0).toNumber());
}

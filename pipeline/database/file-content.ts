import { decimal, parseDecimal, round, toMicro, type Decimal } from '#core/decimal.ts';
import { remembered } from '#core/remembered.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { PerformanceWeight } from '#core/workbook/submission.ts';
import type { CollectedFile } from '../collect/collected.ts';
import type { Columns } from './open.ts';
import { columnsOf, type ContentTable, type RawRow } from './schema.ts';

/** What a file says, as rows of the tables for it. */
export type FileContent = Readonly<Record<Exclude<ContentTable, 'raw_findings'>, Columns>>;

/** Makes the rows of what a file says; plain data, which travels between threads. */
export function contentOf(file: CollectedFile): FileContent {
  return {
    raw_entries: columnsOf('raw_entries', entryRows(file)),
    raw_evidence: columnsOf('raw_evidence', evidenceRows(file)),
    raw_weights: columnsOf('raw_weights', weightRows(file)),
    raw_performance_weights: columnsOf('raw_performance_weights', performanceWeightRows(file)),
    raw_measures: columnsOf('raw_measures', measureRows(file)),
    raw_ledgers: columnsOf('raw_ledgers', ledgerRows(file)),
    raw_rectifications: columnsOf('raw_rectifications', rectificationRows(file)),
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

/** Above what any scheme can give, and exact as a number. */
const BEYOND = decimal('1e9');

/**
 * Points in millionths. A number that no scheme can give is stored as none: its finding, an error,
 * holds what was typed.
 */
function storedPoints(points: Decimal | null): bigint | null {
  return points === null ? null : inMillionths(points);
}

const inMillionths = remembered((points: Decimal) =>
  points.abs().greaterThan(BEYOND) ? null : BigInt(toMicro(points)),
);

/** A share in billionths; what is not a share has a finding and is stored as none. */
function storedShare(share: Decimal | undefined): bigint | null {
  if (share === undefined || share.isNegative() || share.greaterThan(1)) return null;
  return BigInt(round(share.times(1_000_000_000), 0).toNumber());
}

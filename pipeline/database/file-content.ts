import { decimal, parseDecimal, round, toMicro, type Decimal } from '#core/decimal.ts';
import { remembered } from '#core/remembered.ts';
import type { PerformanceWeight } from '#core/workbook/submission.ts';
import type { CollectedFile } from '../collect/collected.ts';
import type { ContentRow, ContentTable } from './schema.ts';

/** A table of what files say by themselves: what was found in them is told beside. */
export type SaidTable = Exclude<ContentTable, 'raw_findings'>;

/** What a file says, as rows of the tables for it, but for its number. */
export type FileContent = { readonly [Name in SaidTable]: readonly ContentRow<Name>[] };

/** Makes the rows of what a file says. */
export function contentOf(file: CollectedFile): FileContent {
  return {
    raw_entries: entryRows(file),
    raw_evidence: evidenceRows(file),
    raw_weights: weightRows(file),
    raw_performance_weights: performanceWeightRows(file),
    raw_measures: measureRows(file),
    raw_ledgers: ledgerRows(file),
    raw_rectifications: rectificationRows(file),
  };
}

function entryRows({ submission }: CollectedFile): ContentRow<'raw_entries'>[] {
  return (submission?.entries ?? []).map((entry) => ({
    leaf_code: entry.code,
    value: entry.value,
    computed_micro: storedPoints(entry.computed),
    score_micro: storedPoints(entry.score),
    applicable: entry.applicable,
    reason: entry.reason,
    omission_reason: entry.omissionReason,
    evidence: JSON.stringify(entry.evidence),
    cell: entry.cell,
  }));
}

function evidenceRows({ submission }: CollectedFile): ContentRow<'raw_evidence'>[] {
  return (submission?.evidence ?? []).map((item, position) => ({
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

function weightRows({ submission }: CollectedFile): ContentRow<'raw_weights'>[] {
  return (submission?.performanceWeight?.blocks ?? []).map((block, position) => ({
    position,
    block: block.block,
    weight: block.weight?.toString() ?? null,
    score: block.score,
    rule_of_law: block.ruleOfLaw,
    cell: block.cell,
  }));
}

function performanceWeightRows({
  submission,
}: CollectedFile): ContentRow<'raw_performance_weights'>[] {
  const stated = submission?.performanceWeight;
  if (stated === undefined) return [];
  return [
    {
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

function measureRows({ measures }: CollectedFile): ContentRow<'raw_measures'>[] {
  return measures.map(({ line, unit, code, value, score }) => {
    const number = parseDecimal(value);
    return {
      line,
      unit_code: unit,
      code,
      value,
      score_micro: storedPoints(score),
      nonzero: number !== undefined && !number.isZero(),
    };
  });
}

function ledgerRows({ ledger }: CollectedFile): ContentRow<'raw_ledgers'>[] {
  return ledger === undefined ? [] : [{ round: ledger.round }];
}

function rectificationRows({ ledger }: CollectedFile): ContentRow<'raw_rectifications'>[] {
  return (ledger?.rectifications ?? []).map((item, position) => ({
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

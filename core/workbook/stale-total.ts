import { decimal, round } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { placeOf, textOf, type Cell } from './cells.ts';
import { SCORE_HEADER_ROW, totalCells } from './score-sheet.ts';
import type { ScoreRow, ScoreTable } from './score-table.ts';
import { NO } from './sheets.ts';
import type { Stage } from './stages.ts';
import type { Entry } from './submission.ts';

/** A table of scores that was read. */
export interface ReadTable {
  readonly table: ScoreTable;
  readonly stage: Stage;
  readonly entries: readonly Entry[];
  /** Of all leaves, by their codes. */
  readonly rows: ReadonlyMap<string, ScoreRow>;
}

/** What binary arithmetic may leave of a sum of scores. */
const TOLERANCE = 1e-6;

/**
 * The total above `指标评分` where its formula stands, as the office's, and its stored result is not what the
 * scores come to: no program has calculated it since they were typed, or somebody wrote another. It is what
 * is seen on paper and where nothing calculates. Steps 1 to 4, 6 and 7 of the order of evaluation, in binary
 * numbers.
 */
export function staleTotal(
  scheme: Scheme,
  leaves: readonly Leaf[],
  { table, stage, entries, rows }: ReadTable,
): readonly Finding[] {
  if (!table.isInPlace || table.headerRow !== SCORE_HEADER_ROW) return [];
  const { row, column } = placeOf(totalCells.score);
  const cell = table.sheet.cell(row, column);
  if (cell.type !== 'number' || cell.formula === undefined) return [];
  const scored = stage === 'self' ? selfScores(entries) : reviewedScores(entries, rows);
  const score = totalOf(scheme, leaves, scored);
  const { decimals } = scheme;
  // Scores far beyond their points, each of which is told, may come to no number.
  const isSame = Math.abs(cell.value - score) <= 0.5 / 10 ** decimals + TOLERANCE;
  if (isSame || Number.isNaN(score)) return [];
  const parameters = {
    found: textOf(cell),
    computed: round(decimal(score), decimals).toString(),
  };
  const place = { sheet: table.sheet.name, cell: totalCells.score };
  return [finding('score.total-stale', parameters, place)];
}

/** The scores that the total adds up, in points by code, and the leaves that it leaves out. */
interface Scored {
  readonly scores: ReadonlyMap<string, number>;
  readonly leftOut: ReadonlySet<string>;
}

function selfScores(entries: readonly Entry[]): Scored {
  return {
    scores: new Map(entries.map(({ code, score }) => [code, score?.toNumber() ?? 0])),
    leftOut: new Set(entries.filter(({ applicable }) => !applicable).map(({ code }) => code)),
  };
}

/** A reviewer's score stands over the county's, also where that was left out. */
function reviewedScores(entries: readonly Entry[], rows: ReadonlyMap<string, ScoreRow>): Scored {
  const unreviewed = entries.flatMap(({ code, score }) => {
    const row = rows.get(code);
    return score === null && row !== undefined ? [{ code, row }] : [];
  });
  return {
    scores: new Map([
      ...entries.map(({ code, score }) => [code, score?.toNumber() ?? 0] as const),
      ...unreviewed.map(({ code, row }) => [code, scoreIn(row.cell('self'))] as const),
    ]),
    leftOut: new Set(
      unreviewed.filter(({ row }) => row.text('applicable') === NO).map(({ code }) => code),
    ),
  };
}

/** As the sheet adds it up: a text is none. */
function scoreIn(cell: Cell): number {
  return cell.type === 'number' ? cell.value : 0;
}

function totalOf(
  { total, bonusCap }: Scheme,
  leaves: readonly Leaf[],
  { scores, leftOut }: Scored,
): number {
  const earned: Record<LeafType, number> = { base: 0, bonus: 0, deduction: 0 };
  let attainable = 0;
  for (const { code, type, points } of leaves) {
    if (leftOut.has(code)) continue;
    earned[type] += scores.get(code) ?? 0;
    if (type === 'base') attainable += points.toNumber();
  }
  const base = attainable === 0 ? 0 : (earned.base * total.toNumber()) / attainable;
  const bonus = Math.min(bonusCap.toNumber(), earned.bonus);
  const highest = total.plus(bonusCap).toNumber();
  return Math.max(0, Math.min(highest, base + bonus - earned.deduction));
}

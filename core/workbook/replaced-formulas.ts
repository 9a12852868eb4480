import { finding, type Finding } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { remembered } from '#core/remembered.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { address, placeOf, textOf, type RawSheet } from './cells.ts';
import { stepNames, VERDICT_LABEL } from './guide-sheet.ts';
import { inShort } from './in-short.ts';
import { isSameButForRows, isSameFormula } from './same-formula.ts';
import { FIRST_SCORE_ROW, SCORE_HEADER_ROW, totalCells, totalFormulas } from './score-sheet.ts';
import type { ScoreRow, ScoreTable } from './score-table.ts';
import type { WeightColumn } from './sheets.ts';
import { stepFormulas, verdictElsewhere } from './step-formulas.ts';
import type { Table } from './table.ts';
import {
  LAST_WEIGHT_ROW,
  WEIGHT_HEADER_ROW,
  weightCheckCells,
  weightChecks,
} from './weight-checks.ts';

/**
 * Totals above `指标评分` that somebody typed, or that follow from another formula than the office's.
 * `rows` are those of the leaves. Where columns were moved, formulas are not looked at; where rows were,
 * it is not looked at in which rows they look.
 */
export function replacedTotals(
  scheme: Scheme,
  leaves: readonly Leaf[],
  table: ScoreTable,
  rows: ReadonlyMap<string, ScoreRow>,
): readonly Finding[] {
  const { sheet, headerRow } = table;
  const rowOf = (leaf: Leaf | undefined) => leaf && rows.get(leaf.code)?.number;
  const areRowsInPlace =
    rowOf(leaves[0]) === FIRST_SCORE_ROW && rowOf(leaves.at(-1)) === lastRowOf(leaves);
  const isSame = comparison(table, areRowsInPlace);
  const issued = issuedTotals(scheme)(leaves);
  const below = rowsMoved(sheet, Object.values(totalCells), headerRow - SCORE_HEADER_ROW);
  return keysOf(totalCells).flatMap((key) => {
    const { row, column } = placeOf(totalCells[key]);
    return replaced(sheet, row + below, column, (formula) => isSame(formula, issued[key]));
  });
}

/**
 * How many rows below where they were issued cells stand that were issued together above a table, of which
 * the header moved by so many rows: rows may have been put in or deleted between as well as above. Where
 * most of them hold a figure or a formula is where they are.
 */
function rowsMoved(sheet: RawSheet, cells: readonly string[], ofHeader: number): number {
  const places = cells.map(placeOf);
  const figuresAt = (below: number) =>
    places.filter(({ row, column }) => {
      const { type, formula } = sheet.cell(row + below, column);
      return type === 'number' || formula !== undefined;
    }).length;
  const step = ofHeader < 0 ? 1 : -1;
  let [moved, most] = [ofHeader, figuresAt(ofHeader)];
  for (let below = ofHeader; below !== step; below += step) {
    const figures = figuresAt(below);
    if (figures > most) [moved, most] = [below, figures];
  }
  return moved;
}

/** How formulas are compared that speak of cells in 指标评分. */
function comparison(
  table: ScoreTable | undefined,
  areRowsInPlace: boolean,
): (found: string, issued: string) => boolean {
  if (table?.isInPlace !== true) return () => true;
  return areRowsInPlace && table.headerRow === SCORE_HEADER_ROW ? isSameFormula : isSameButForRows;
}

const issuedTotals = remembered((scheme: Scheme) =>
  remembered((leaves: readonly Leaf[]) =>
    totalFormulas(scheme, lastRowOf(leaves), (key) => totalCells[key]),
  ),
);

function lastRowOf(leaves: readonly Leaf[]): number {
  return FIRST_SCORE_ROW + leaves.length - 1;
}

/** The same of sum, weight of rule of law and verdict above `综合考核权重`, over whichever rows. */
export function replacedChecks(scheme: Scheme, table: Table<WeightColumn>): readonly Finding[] {
  const { sheet, isInPlace } = table;
  const issued = issuedChecks(scheme);
  const below = checksMoved(table);
  return keysOf(weightCheckCells).flatMap((key) => {
    const { row, column } = placeOf(weightCheckCells[key]);
    const isIssued = (formula: string) => !isInPlace || isSameButForRows(formula, issued[key]);
    return replaced(sheet, row + below, column, isIssued);
  });
}

/**
 * The last row at which the sum above `综合考核权重` looks, where it is the office's; a program that puts
 * rows in between moves it.
 */
export function lastCheckedRow(table: Table<WeightColumn>): number | undefined {
  if (!table.isInPlace) return undefined;
  const { row, column } = placeOf(weightCheckCells.total);
  const { formula = '' } = table.sheet.cell(row + checksMoved(table), column);
  const [, last] = /^SUM\(.*?(\d+)\)$/.exec(formula) ?? [];
  return last === undefined ? undefined : Number(last);
}

function checksMoved({ sheet, headerRow }: Table<WeightColumn>): number {
  return rowsMoved(sheet, Object.values(weightCheckCells), headerRow - WEIGHT_HEADER_ROW);
}

const issuedChecks = remembered(({ performanceWeight: { floor } }: Scheme) =>
  weightChecks(floor, LAST_WEIGHT_ROW),
);

const issuedSteps = remembered((scheme: Scheme) => {
  const byRow = new Map<number, ReturnType<typeof stepFormulas>>();
  return (sum: number) => {
    const formulas = byRow.get(sum) ?? stepFormulas(scheme, address(sum, 3));
    byRow.set(sum, formulas);
    return formulas;
  };
});

/**
 * The same of the outcomes of the steps in `填表说明`, and of the verdict on the weight; `rows` are those
 * of its labels, and `scores` is the table above which the totals stand that they speak of.
 */
export function replacedSteps(
  scheme: Scheme,
  guide: RawSheet,
  rows: ReadonlyMap<string, readonly number[]>,
  scores: ScoreTable | undefined,
): readonly Finding[] {
  const ofSteps = stepRows(rows);
  const [sum = 0] = ofSteps.get('sum') ?? [];
  const issued = issuedSteps(scheme)(sum);
  const isSame = comparison(scores, true);
  const outcomes = [...ofSteps].flatMap(([key, of]) =>
    of.flatMap((row) => replaced(guide, row, 3, (formula) => isSame(formula, issued[key]))),
  );
  const verdicts = rows.get(VERDICT_LABEL) ?? [];
  return [...outcomes, ...verdicts.flatMap((row) => replaced(guide, row, 2, isVerdict))];
}

function isVerdict(formula: string): boolean {
  return isSameButForRows(formula, verdictElsewhere);
}

/** Rows of each step; one whose name was changed stands where it was issued among the others. */
function stepRows(
  rows: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<keyof typeof stepNames, readonly number[]> {
  const keys = keysOf(stepNames);
  const named = keys.findIndex((key) => rows.has(stepNames[key]));
  const [row = 0] = rows.get(stepNames[keys[named] ?? 'sum']) ?? [];
  return new Map(
    keys.map((key, index) => [
      key,
      rows.get(stepNames[key]) ?? (row === 0 ? [] : [row + index - named]),
    ]),
  );
}

/** What stands where a formula was issued and is not that formula; a cell that is empty misleads nobody. */
function replaced(
  sheet: RawSheet,
  row: number,
  column: number,
  isIssued: (formula: string) => boolean,
): Finding[] {
  const cell = sheet.cell(row, column);
  const { formula } = cell;
  const place = { sheet: sheet.name, cell: address(row, column) };
  if (formula !== undefined) {
    if (isIssued(formula)) return [];
    return [finding('structure.formula-altered', { formula: inShort(formula) }, place)];
  }
  const found = textOf(cell);
  return found === '' ? [] : [finding('structure.formula-replaced', { found }, place)];
}

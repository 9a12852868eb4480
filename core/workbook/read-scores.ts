import { finding, type Finding } from '#core/findings/finding.ts';
import { remembered } from '#core/remembered.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { isSameText, textOf, type Cell, type RawSheet } from './cells.ts';
import { readReviewRow, readSelfRow } from './read-row.ts';
import { fixedContent, inputColumns } from './score-sheet.ts';
import type { ScoreTable } from './score-table.ts';
import { scoreHeaders, type ScoreColumn } from './sheets.ts';
import type { Stage } from './stages.ts';
import type { Entry } from './submission.ts';
import { findTable, rowsOf } from './table.ts';
import { replacedTotals } from './replaced-formulas.ts';

/** What `指标评分` says, and where each leaf's evidence is cited. */
export interface ReadScores {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** Cell of 佐证编号 by leaf code. */
  readonly citedAt: ReadonlyMap<string, string>;
}

/** Reads `指标评分` for the leaves of a unit: form, values, scores, omissions, completeness. */
export function readScores(
  scheme: Scheme,
  leaves: readonly Leaf[],
  stage: Stage,
  sheet: RawSheet,
): ReadScores {
  const { table, findings: form } = findTable(sheet, scoreHeaders);
  if (table === undefined) return { entries: [], findings: form, citedAt: new Map() };
  const { rowOf, findings: strange } = findRows(table, leaves);
  const citedAt = new Map<string, string>();
  const findings = [...form, ...strange, ...replacedTotals(table)];
  const entries = leaves.flatMap((leaf) => {
    const row = rowOf.get(leaf.code);
    if (row === undefined) {
      findings.push(finding('structure.row-missing', { code: leaf.code }, { sheet: sheet.name }));
      return [];
    }
    citedAt.set(leaf.code, table.address(row, 'evidence'));
    alterations(table, row, leaf, findings);
    findings.push(...notYours(table, row, leaf, stage));
    if (inputColumns(stage, leaf).length === 0) return [];
    const read = stage === 'self' ? readSelfRow : readReviewRow;
    const { entry, findings: told } = read({ scheme, table, leaf, row });
    findings.push(...told);
    return [entry];
  });
  return { entries, findings, citedAt };
}

function findRows(
  table: ScoreTable,
  leaves: readonly Leaf[],
): { rowOf: Map<string, number>; findings: Finding[] } {
  const known = new Set(leaves.map((leaf) => leaf.code));
  const rowOf = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of rowsOf(table)) {
    const code = textOf(table.cell(row, 'code'));
    if (code === '') continue;
    const place = table.place(row, 'code');
    if (!known.has(code)) findings.push(finding('structure.row-unknown', { code }, place));
    else if (rowOf.has(code)) findings.push(finding('structure.row-twice', { code }, place));
    else rowOf.set(code, row);
  }
  return { rowOf, findings: [...findings, ...moved(table, leaves, rowOf)] };
}

/** Rows in another order than they were issued in; told at the first that stands too high. */
function moved(
  table: ScoreTable,
  leaves: readonly Leaf[],
  rowOf: ReadonlyMap<string, number>,
): Finding[] {
  const rows = leaves.flatMap((leaf) => rowOf.get(leaf.code) ?? []);
  const early = rows.find((row, index) => row < (rows[index - 1] ?? 0));
  if (early === undefined) return [];
  const parameters = { sheet: table.sheet.name, part: 'rows' } as const;
  return [finding('structure.moved', parameters, table.place(early, 'code'))];
}

/** Cells of a row that the office filled and that do not say what it wrote. */
function alterations(table: ScoreTable, row: number, leaf: Leaf, findings: Finding[]): void {
  for (const { column, expected } of fixedTexts(leaf)) {
    const cell = table.cell(row, column);
    if (!table.has(column) || says(cell, expected)) continue;
    const found = textOf(cell);
    const parameters = { code: leaf.code, column: scoreHeaders[column], found, expected };
    findings.push(finding(alterationOf(column), parameters, table.place(row, column)));
  }
}

/** Points and rules are what a score rests on; the others are names. */
function alterationOf(column: ScoreColumn) {
  if (column === 'points') return 'structure.points-altered';
  return ruleColumns.has(column) ? 'structure.rule-altered' : 'structure.altered';
}

const ruleColumns = new Set<ScoreColumn>(['type', 'criterion', 'goal']);

/**
 * What stands where this stage fills in nothing: a reviewer's columns in a self-assessment, and the
 * county's value and score of a leaf that is measured elsewhere.
 */
function notYours(table: ScoreTable, row: number, leaf: Leaf, stage: Stage): Finding[] {
  if (stage !== 'self') return [];
  const external = inputColumns(stage, leaf).length === 0;
  const strange = [
    ...(['review', 'opinion'] as const).filter((column) => textOf(table.cell(row, column)) !== ''),
    ...(['value', 'computed', 'self'] as const).filter(
      (column) => external && isTypedNumber(table.cell(row, column)),
    ),
  ];
  return strange.map((column) => {
    const found = textOf(table.cell(row, column));
    const parameters = { code: leaf.code, column: scoreHeaders[column], found };
    return finding('value.not-yours', parameters, table.place(row, column));
  });
}

/** What the office wrote for a leaf, by column. */
const fixedTexts = remembered((leaf: Leaf) =>
  Object.entries(fixedContent(leaf)).map(([column, content]) => ({
    column: column as ScoreColumn,
    expected: content.toString(),
  })),
);

/** Whether a cell says a text; one that stands as it was issued needs no closer look. */
function says(cell: Cell, expected: string): boolean {
  return (cell.type === 'text' && cell.value === expected) || isSameText(textOf(cell), expected);
}

function isTypedNumber(cell: Cell): boolean {
  return cell.type === 'number' && cell.formula === undefined;
}

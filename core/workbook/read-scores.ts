import type { Decimal } from '#core/decimal.ts';
import { finding, type Finding } from '#core/findings/finding.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { textOf, type Cell, type RawSheet } from './cells.ts';
import { readReviewRow, readSelfRow } from './read-row.ts';
import { fixedContent, inputColumns } from './score-sheet.ts';
import type { ScoreTable } from './score-table.ts';
import { scoreHeaders, type ScoreColumn } from './sheets.ts';
import type { Stage } from './stages.ts';
import type { Entry } from './submission.ts';
import { findTable, rowsOf } from './table.ts';

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
  const findings = [...form, ...strange];
  const entries = leaves.flatMap((leaf) => {
    const row = rowOf.get(leaf.code);
    if (row === undefined) {
      findings.push(finding('structure.row-missing', { code: leaf.code }, { sheet: sheet.name }));
      return [];
    }
    citedAt.set(leaf.code, table.address(row, 'evidence'));
    findings.push(...alterations(table, row, leaf), ...notYours(table, row, leaf, stage));
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
  return { rowOf, findings };
}

/** Cells of a row that the office filled and that do not say what it wrote. */
function alterations(table: ScoreTable, row: number, leaf: Leaf): Finding[] {
  const fixed = Object.entries(fixedContent(leaf)) as [ScoreColumn, string | Decimal][];
  return fixed.flatMap(([column, content]) => {
    if (!table.has(column)) return [];
    const found = textOf(table.cell(row, column));
    const expected = content.toString();
    if (sameText(found, expected)) return [];
    const parameters = { code: leaf.code, column: scoreHeaders[column], found, expected };
    return [finding('structure.altered', parameters, table.place(row, column))];
  });
}

/**
 * What stands where this stage fills in nothing: a reviewer's columns in a self-assessment, and the
 * county's value and score of a leaf that is measured elsewhere.
 */
function notYours(table: ScoreTable, row: number, leaf: Leaf, stage: Stage): Finding[] {
  if (stage !== 'self') return [];
  const external = inputColumns(stage, leaf).length === 0;
  const strange = [
    ...(['review', 'opinion'] as const).filter((column) => textOf(table.cell(row, column)) !== ''),
    ...(['value', 'self'] as const).filter(
      (column) => external && isTypedNumber(table.cell(row, column)),
    ),
  ];
  return strange.map((column) => {
    const found = textOf(table.cell(row, column));
    const parameters = { code: leaf.code, column: scoreHeaders[column], found };
    return finding('value.not-yours', parameters, table.place(row, column));
  });
}

function isTypedNumber(cell: Cell): boolean {
  return cell.type === 'number' && cell.formula === undefined;
}

function sameText(found: string, expected: string): boolean {
  return withoutBlanks(found) === withoutBlanks(expected);
}

function withoutBlanks(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, '');
}

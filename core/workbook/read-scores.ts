import { finding, type Finding } from '#core/findings/finding.ts';
import { remembered } from '#core/remembered.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { isSameText, textOf, type Cell } from './cells.ts';
import type { FoundTable } from './find-table.ts';
import { inShort } from './in-short.ts';
import { isIssuedFormula, type LastWritten } from './issued-formula.ts';
import { readReviewRow, readSelfRow } from './read-row.ts';
import { replacedTotals } from './replaced-formulas.ts';
import {
  countyColumns,
  fixedContent,
  inputColumns,
  MEASURED_ELSEWHERE,
  NO_SCORE_HERE,
  reviewerColumns,
} from './score-sheet.ts';
import type { ScoreRow, ScoreTable } from './score-table.ts';
import { scoreHeaders, YES, type ScoreColumn } from './sheets.ts';
import type { Stage } from './stages.ts';
import { staleTotal } from './stale-total.ts';
import type { Entry } from './submission.ts';

/** What `指标评分` says, and where. */
export interface ReadScores {
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
  /** The row of each leaf by its code. */
  readonly rows: ReadonlyMap<string, ScoreRow>;
  /** Whether the rows of all leaves stand below the header as they were issued. */
  readonly areRowsInPlace: boolean;
}

/** Reads `指标评分` for the leaves of a unit: form, values, scores, omissions, completeness. */
export function readScores(
  scheme: Scheme,
  leaves: readonly Leaf[],
  stage: Stage,
  { table, findings: form }: FoundTable<ScoreColumn>,
): ReadScores {
  const findings = [...form];
  if (table === undefined) return { entries: [], findings, rows: new Map(), areRowsInPlace: false };
  const rows = findRows(table, leaves, findings);
  const replaced = replacedTotals(scheme, leaves, table, rows);
  findings.push(...replaced);
  const entries: Entry[] = [];
  let next = table.headerRow + 1;
  let areRowsInPlace = rows.size === leaves.length;
  const read = stage === 'self' ? readSelfRow : readReviewRow;
  for (const issued of issuedRows(leaves)) {
    const { leaf, texts } = issued;
    const { code } = leaf;
    const row = rows.get(code);
    if (row === undefined) {
      findings.push(finding('structure.row-missing', { code }, { sheet: table.sheet.name }));
      continue;
    }
    if (row.number !== next) areRowsInPlace = false;
    next += 1;
    tellAlterations(row, code, texts, findings);
    tellOtherFormula(scheme, issued, row, findings);
    if (stage === 'self') tellNotYours(row, leaf, findings);
    if (inputColumns(stage, leaf).length > 0) entries.push(read({ scheme, leaf, row }, findings));
  }
  if (replaced.length === 0 && rows.size === leaves.length) {
    findings.push(...staleTotal(scheme, leaves, { table, stage, entries, rows }));
  }
  return { entries, findings, rows, areRowsInPlace };
}

function findRows(
  table: ScoreTable,
  leaves: readonly Leaf[],
  findings: Finding[],
): ReadonlyMap<string, ScoreRow> {
  const leafOf = leavesByCode(leaves);
  const rows = new Map<string, ScoreRow>();
  for (const row of table.rows) {
    const code = row.text('code');
    if (code === '') continue;
    if (!leafOf.has(code)) {
      findings.push(finding('structure.row-unknown', { code }, row.place('code')));
    } else if (rows.has(code)) {
      findings.push(finding('structure.row-twice', { code }, row.place('code')));
    } else rows.set(code, row);
  }
  tellMoved(leaves, rows, findings);
  return rows;
}

/** Rows in another order than they were issued in; told at the first that stands too high. */
function tellMoved(
  leaves: readonly Leaf[],
  rows: ReadonlyMap<string, ScoreRow>,
  findings: Finding[],
): void {
  let above = 0;
  for (const { code } of leaves) {
    const row = rows.get(code);
    if (row === undefined) continue;
    if (row.number < above) {
      const parameters = { sheet: row.table.sheet.name, part: 'rows' } as const;
      findings.push(finding('structure.moved', parameters, row.place('code')));
      return;
    }
    above = row.number;
  }
}

/** Cells of a row that the office filled and that do not say what it wrote. */
function tellAlterations(
  row: ScoreRow,
  code: string,
  texts: readonly IssuedText[],
  findings: Finding[],
): void {
  for (const { column, expected } of texts) {
    const cell = row.cell(column);
    if (says(cell, expected) || !row.table.has(column)) continue;
    const found = textOf(cell);
    const parameters = { code, column: scoreHeaders[column], found, expected };
    findings.push(finding(alterationOf(column), parameters, row.place(column)));
  }
}

/** Points and rules are what a score rests on; the others are names. */
function alterationOf(column: ScoreColumn) {
  if (column === 'points') return 'structure.points-altered';
  return ruleColumns.has(column) ? 'structure.rule-altered' : 'structure.altered';
}

const ruleColumns = new Set<ScoreColumn>(['type', 'criterion', 'goal']);

/** What stands where a county fills in nothing: a reviewer's columns, and a leaf that is measured elsewhere. */
function tellNotYours(row: ScoreRow, leaf: Leaf, findings: Finding[]): void {
  for (const column of reviewerColumns) {
    if (row.text(column) !== '') findings.push(notYours(row, leaf, column));
  }
  if (leaf.origin !== 'external') return;
  for (const column of ['computed', ...countyColumns] as const) {
    const found = row.text(column);
    if (found === '' || found === measuredElsewhere[column]) continue;
    findings.push(notYours(row, leaf, column));
  }
}

/** What stands in the row of a leaf that is measured elsewhere, or does no harm there. */
const measuredElsewhere: Partial<Record<ScoreColumn, string>> = {
  value: MEASURED_ELSEWHERE,
  computed: NO_SCORE_HERE,
  self: NO_SCORE_HERE,
  applicable: YES,
};

function notYours(row: ScoreRow, { code }: Leaf, column: ScoreColumn): Finding {
  const parameters = { code, column: scoreHeaders[column], found: row.text(column) };
  return finding('value.not-yours', parameters, row.place(column));
}

/** What the office wrote into a column. */
interface IssuedText {
  readonly column: ScoreColumn;
  readonly expected: string;
}

/** A leaf with what the office wrote for it. */
interface IssuedRow {
  readonly leaf: Leaf;
  readonly texts: readonly IssuedText[];
  readonly last: LastWritten;
}

const issuedRows = remembered((leaves: readonly Leaf[]): readonly IssuedRow[] =>
  leaves.map((leaf) => ({ leaf, texts: issuedTexts(leaf), last: { row: 0, formula: '' } })),
);

/** Another formula for 测算得分: whatever its result is now, another figure may stand there tomorrow. */
function tellOtherFormula(
  scheme: Scheme,
  { leaf, last }: IssuedRow,
  row: ScoreRow,
  findings: Finding[],
): void {
  const { formula } = row.cell('computed');
  if (formula === undefined || isIssuedFormula(scheme, leaf, row, formula, last)) return;
  const parameters = { formula: inShort(formula) };
  findings.push(finding('structure.formula-altered', parameters, row.place('computed'), 'info'));
}

function issuedTexts(leaf: Leaf): readonly IssuedText[] {
  return Object.entries(fixedContent(leaf)).map(([column, content]) => ({
    column: column as ScoreColumn,
    expected: content.toString(),
  }));
}

/** Whether a cell says a text; one that stands as it was issued needs no closer look. */
function says(cell: Cell, expected: string): boolean {
  return (cell.type === 'text' && cell.value === expected) || isSameText(textOf(cell), expected);
}

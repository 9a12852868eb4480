import { finding, type Finding } from '#core/findings/finding.ts';
import { remembered } from '#core/remembered.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { address, isUncalculated, textOf, type RawSheet, type RawWorkbook } from './cells.ts';
import { inShort } from './in-short.ts';
import type { ScoreTable } from './score-table.ts';
import { sheetNames, shownSheets, type ScoreColumn } from './sheets.ts';
import type { Tables } from './tables.ts';

/**
 * Cells of the sheets that people see under whose number format something else is seen than what they
 * hold: another figure, another word, nothing. What they hold counts.
 */
export function readNumberFormats(
  workbook: RawWorkbook,
  { scores }: Tables,
  leaves: readonly Leaf[],
  areRowsInPlace: boolean,
): readonly Finding[] {
  const isNoShare = noSharesIn(scores?.table, leaves, areRowsInPlace);
  return shownSheets.flatMap((name) => {
    const sheet = workbook.sheet(name);
    if (sheet?.oddlyShown === undefined) return [];
    return seenOtherwise(sheet, name === sheetNames.scores ? isNoShare : () => false);
  });
}

/** How far down and across a sheet is looked at. */
const ROW_REACH = 5_000;
const COLUMN_REACH = 100;

/** Whether points or a quantity stand in a cell, which is no share. */
type IsNoShare = (row: number, column: number) => boolean;

function seenOtherwise(sheet: RawSheet, isNoShare: IsNoShare): Finding[] {
  const findings: Finding[] = [];
  for (const { row, column, format } of sheet.oddlyShown?.() ?? []) {
    if (row > ROW_REACH || column > COLUMN_REACH) continue;
    if (format.isShare && !isNoShare(row, column)) continue;
    const cell = sheet.cell(row, column);
    const seen = format.seen(cell);
    if (seen === 'itself' || (seen === 'hundredfold' && !isNoShare(row, column))) continue;
    const found = isUncalculated(cell) ? inShort(`=${cell.formula ?? ''}`) : textOf(cell);
    const parameters = { found, format: inShort(format.code) };
    const place = { sheet: sheet.name, cell: address(row, column) };
    findings.push(finding('structure.shown-otherwise', parameters, place));
  }
  return findings;
}

function noSharesIn(
  table: ScoreTable | undefined,
  leaves: readonly Leaf[],
  areRowsInPlace: boolean,
): IsNoShare {
  if (table === undefined) return () => false;
  const { headerRow } = table;
  const ofPoints = new Set(pointColumns.map((key) => table.column(key)));
  const ofValue = table.column('value');
  const shares = shareRows(leaves);
  return (row, column) => {
    if (row <= headerRow) return false;
    if (column !== ofValue) return ofPoints.has(column);
    if (areRowsInPlace) return !shares.has(row - headerRow - 1);
    const leaf = leavesByCode(leaves).get(textOf(table.cell(row, 'code')));
    return leaf !== undefined && !takesShare(leaf);
  };
}

/** Places of the leaves that take a share, among all, from 0. */
const shareRows = remembered(
  (leaves: readonly Leaf[]): ReadonlySet<number> =>
    new Set(leaves.flatMap((leaf, index) => (takesShare(leaf) ? [index] : []))),
);

function takesShare({ rule }: Leaf): boolean {
  return isPercent('unit' in rule ? rule.unit : undefined);
}

const pointColumns: readonly ScoreColumn[] = ['points', 'computed', 'self', 'review'];

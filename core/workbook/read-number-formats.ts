import { finding, type Finding } from '#core/findings/finding.ts';
import { leavesByCode } from '#core/scheme/leaves-by-code.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import { address, isUncalculated, textOf, type RawSheet, type RawWorkbook } from './cells.ts';
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
): readonly Finding[] {
  const isNoShare = noSharesIn(scores?.table, leaves);
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

function noSharesIn(table: ScoreTable | undefined, leaves: readonly Leaf[]): IsNoShare {
  if (table === undefined) return () => false;
  const { headerRow } = table;
  const ofPoints = pointColumns.map((key) => table.column(key));
  const ofValue = table.column('value');
  const leafOf = leavesByCode(leaves);
  return (row, column) => {
    if (row <= headerRow) return false;
    if (column !== ofValue) return ofPoints.includes(column);
    const leaf = leafOf.get(textOf(table.cell(row, 'code')));
    return leaf !== undefined && !isPercent('unit' in leaf.rule ? leaf.rule.unit : undefined);
  };
}

const pointColumns: readonly ScoreColumn[] = ['points', 'computed', 'self', 'review'];

/** Characters of a format or a formula that are told. */
const MOST_TOLD = 40;

function inShort(code: string): string {
  const characters = Array.from(code);
  return characters.length > MOST_TOLD ? `${characters.slice(0, MOST_TOLD).join('')}…` : code;
}

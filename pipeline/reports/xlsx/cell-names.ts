import { columnLetters } from '#core/workbook/cells.ts';
import type { CellName } from '../wording/workbook.zh-CN.ts';

/** Where the cells stand that a name of the formulas means, as `'方法'!$B$4:$B$7`. */
export type NamedCells = Partial<Record<CellName, string>>;

/** A block of cells of a sheet; rows and columns count from 1. */
interface Block {
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}

/** A block of cells as a name refers to it. */
export function blockAt({ sheet, rows: [top, bottom], columns: [left, right] }: Block): string {
  const from = corner(top, left);
  const to = corner(bottom, right);
  return `'${sheet}'!${from === to ? from : `${from}:${to}`}`;
}

function corner(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/**
 * Puts names into the part `xl/workbook.xml`, beside those that ExcelJS writes for print areas.
 *
 * ExcelJS keeps a name cell by cell, which for a table of a country's scores is too much.
 */
export function withNames(xml: string, names: NamedCells): string {
  const written = Object.entries(names)
    .map(([name, cells]) => `<definedName name="${name}">${cells}</definedName>`)
    .join('');
  if (!xml.includes('<definedNames>')) throw new Error('xl/workbook.xml names no print area');
  return xml.replace('<definedNames>', () => `<definedNames>${written}`);
}

import type { Cell, Row, Workbook, Worksheet } from 'exceljs';

/** What a cell shows: of a formula its result, nothing as an empty text. */
type Shown = string | number;

function shown(cell: Cell): Shown {
  const value = cell.formula ? cell.result : cell.value;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === undefined ? '' : cell.text;
}

/** Formulas of a workbook by address, with what they come to. */
export function formulas(workbook: Workbook): [where: string, result: Shown][] {
  return workbook.worksheets.flatMap((sheet) =>
    (sheet.getRows(1, sheet.rowCount) ?? []).flatMap((row) =>
      Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1))
        .filter((cell) => cell.formula)
        .map((cell): [string, Shown] => [`${sheet.name}!${cell.address}`, shown(cell)]),
    ),
  );
}

/** A sheet of a workbook that must be there. */
function sheetOf(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** Headers by which the row of headers is told from what stands above it. */
const telling = ['单位代码', '标准差'];

function headerRowOf(sheet: Worksheet): number {
  const rows = sheet.getRows(1, 12) ?? [];
  const header = rows.find((row) => telling.some((name) => textsOf(row).includes(name)));
  if (header === undefined) throw new Error(`sheet ${sheet.name} has no table`);
  return header.number;
}

function textsOf(row: Row): string[] {
  return Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1).text);
}

/** The rows of a sheet's table, by the header of each column; of equal headers, the first counts. */
export function tableOf(workbook: Workbook, name: string): Record<string, Shown>[] {
  const sheet = sheetOf(workbook, name);
  const header = headerRowOf(sheet);
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  const headers = columns.map((column) => sheet.getCell(header, column).text);
  const rows = sheet.getRows(header + 1, sheet.rowCount - header) ?? [];
  return rows.map((row) =>
    Object.fromEntries(
      columns
        .map((column): [string, Shown] => [headers[column - 1] ?? '', shown(row.getCell(column))])
        .toReversed(),
    ),
  );
}

/** Where a unit's cell under a header stands in a sheet. */
export function cellOf(workbook: Workbook, name: string, unit: string, header: string): Cell {
  const sheet = sheetOf(workbook, name);
  const headerRow = headerRowOf(sheet);
  const headers = sheet.getRow(headerRow).values as unknown[];
  const codes = sheet.getColumn(headers.indexOf('单位代码')).values as unknown[];
  return sheet.getCell(codes.indexOf(unit), headers.indexOf(header));
}

/** Every cell that holds something, a line each: what was typed, or the formula and what it comes to. */
export function dump(workbook: Workbook): string {
  const lines = workbook.worksheets.flatMap((sheet) => [
    `# ${sheet.name}`,
    ...(sheet.getRows(1, sheet.rowCount) ?? []).flatMap((row) =>
      Array.from({ length: row.cellCount }, (_, index) => row.getCell(index + 1))
        .filter((cell) => cell.value !== null && cell.master === cell)
        .map((cell) => `${cell.address}: ${written(cell)}`),
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function written(cell: Cell): string {
  const text = JSON.stringify(shown(cell));
  return cell.formula ? `=${cell.formula} → ${text}` : text;
}

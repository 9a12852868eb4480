import { address, type Cell, type RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';

/** Every cell that is not empty, by sheet and address. */
export function cellsOf(workbook: RawWorkbook): Record<string, Cell> {
  const cells = Object.values(sheetNames).flatMap((name) => {
    const sheet = workbook.sheet(name);
    const rows = Array.from({ length: sheet?.lastRow ?? 0 }, (_, index) => index + 1);
    const columns = Array.from({ length: sheet?.lastColumn ?? 0 }, (_, index) => index + 1);
    return rows.flatMap((row) =>
      columns.map((column): [string, Cell] => [
        `${name}!${address(row, column)}`,
        sheet?.cell(row, column) ?? { type: 'empty' },
      ]),
    );
  });
  return Object.fromEntries(cells.filter(([, cell]) => cell.type !== 'empty' || cell.formula));
}

/** Cells that are not empty under whose format something else may be seen: their formats, by address. */
export function oddFormatsOf(workbook: RawWorkbook): Record<string, string> {
  const formats = Object.values(sheetNames).flatMap((name) => {
    const sheet = workbook.sheet(name);
    return [...(sheet?.oddlyShown?.() ?? [])]
      .filter(({ row, column }) => sheet?.cell(row, column).type !== 'empty')
      .map(({ row, column, format }): [string, string] => [
        `${name}!${address(row, column)}`,
        format.code,
      ]);
  });
  return Object.fromEntries(formats);
}

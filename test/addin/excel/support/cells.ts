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

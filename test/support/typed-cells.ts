import { openXlsx } from './open-xlsx.ts';

/** What somebody typed into a cell; a date as `2023-04-01`. */
export type TypedCell = { readonly sheet: string; readonly cell: string } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text' | 'date'; readonly value: string }
);

/** The cells of a filled workbook that do not say what they said when it was issued. */
export async function typedCells(issued: string, filled: string): Promise<TypedCell[]> {
  const before = await openXlsx(issued);
  const after = await openXlsx(filled);
  const typed: TypedCell[] = [];
  for (const sheet of after.worksheets.filter(({ state }) => state === 'visible')) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const place = { sheet: sheet.name, cell: cell.address };
        const then = before.getWorksheet(sheet.name)?.getCell(cell.address).text;
        const { value } = cell;
        if (cell.text === then || cell.formula) return;
        if (value instanceof Date) {
          typed.push({ ...place, type: 'date', value: value.toISOString().slice(0, 10) });
        } else if (typeof value === 'number') typed.push({ ...place, type: 'number', value });
        else if (typeof value === 'string') typed.push({ ...place, type: 'text', value });
        else throw new TypeError(`${sheet.name}!${cell.address}`);
      });
    });
  }
  return typed;
}

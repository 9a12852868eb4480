import ExcelJS from 'exceljs';
import type { Cell } from '#core/workbook/cells.ts';

/** What ExcelJS makes of each cell of a sheet that is not empty, by its address. */
export async function cellsByExceljs(
  bytes: Uint8Array,
  sheet: string,
): Promise<Record<string, Cell>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const cells: Record<string, Cell> = {};
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const formula = cell.type === ExcelJS.ValueType.Formula ? { formula: cell.formula } : {};
      const shown = plain(formula.formula === undefined ? cell.value : cell.result);
      if (shown.type !== 'empty' || formula.formula !== undefined) {
        cells[cell.address] = { ...shown, ...formula };
      }
    });
  });
  return cells;
}

function plain(value: unknown): Cell {
  if (typeof value === 'number') return { type: 'number', value: value === 0 ? 0 : value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'string' && value !== '') return { type: 'text', value };
  if (value instanceof Date) return { type: 'date', value: value.toISOString().slice(0, 10) };
  if (typeof value !== 'object' || value === null) return { type: 'empty' };
  if ('error' in value) return { type: 'error', value: String(value.error) };
  if ('text' in value) return plain(value.text);
  if (!('richText' in value) || !Array.isArray(value.richText)) return { type: 'empty' };
  const runs: readonly { readonly text?: string }[] = value.richText;
  return plain(runs.map((run) => run.text ?? '').join(''));
}

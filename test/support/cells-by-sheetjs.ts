import * as XLSX from 'xlsx';
import type { Cell } from '#core/workbook/cells.ts';

/** What SheetJS makes of each cell of a sheet that is not empty, by its address. */
export function cellsBySheetjs(bytes: Uint8Array, sheet: string): Record<string, Cell> {
  const options = { type: 'buffer', cellNF: true, cellFormula: true } as const;
  const workbook = XLSX.read(Buffer.from(bytes), options);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const found = Object.entries(workbook.Sheets[sheet] ?? {}).flatMap(([address, cell]) =>
    address.startsWith('!') ? [] : [[address, cellOf(cell as XLSX.CellObject, date1904)] as const],
  );
  return Object.fromEntries(
    found.filter(([, cell]) => cell.type !== 'empty' || cell.formula !== undefined),
  );
}

function cellOf(cell: XLSX.CellObject, date1904: boolean): Cell {
  const shown = plain(cell, date1904);
  return cell.f === undefined ? shown : { ...shown, formula: cell.f };
}

function plain({ t, v, w, z }: XLSX.CellObject, date1904: boolean): Cell {
  if (t === 'e') return { type: 'error', value: w ?? '' };
  if (typeof v === 'boolean') return { type: 'boolean', value: v };
  if (typeof v === 'number') {
    if (!XLSX.SSF.is_date(String(z ?? ''))) return { type: 'number', value: v === 0 ? 0 : v };
    const { y, m, d } = XLSX.SSF.parse_date_code(v, { date1904 });
    return { type: 'date', value: [pad(y, 4), pad(m, 2), pad(d, 2)].join('-') };
  }
  return typeof v === 'string' && v !== '' ? { type: 'text', value: v } : { type: 'empty' };
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

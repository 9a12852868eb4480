import ExcelJS from 'exceljs';
import { EMPTY, type Cell, type RawSheet, type RawWorkbook } from '#core/workbook/cells.ts';
import { cellOfMoment } from '#core/workbook/date-cell.ts';
import { readLimits } from './limits.ts';

/** A workbook that ExcelJS has loaded, as core reads one: at most `rows` rows of each sheet. */
export function rawWorkbook(workbook: ExcelJS.Workbook, rows = readLimits.rows): RawWorkbook {
  const sheets = new Map(workbook.worksheets.map((sheet) => [sheet.name, rawSheet(sheet, rows)]));
  return { sheetNames: [...sheets.keys()], sheet: (name) => sheets.get(name) };
}

function rawSheet(sheet: ExcelJS.Worksheet, rows: number): RawSheet {
  return {
    name: sheet.name,
    lastRow: Math.min(sheet.rowCount, rows),
    lastColumn: sheet.columnCount,
    isHidden: sheet.state !== 'visible',
    hiddenRows: numbersTo(Math.min(sheet.rowCount, rows)).filter(
      (row) => sheet.findRow(row)?.hidden,
    ),
    hiddenColumns: numbersTo(sheet.columnCount).filter((column) => sheet.getColumn(column).hidden),
    cell(row, column) {
      const found = row > rows ? undefined : sheet.findRow(row)?.findCell(column);
      return found === undefined ? EMPTY : rawCell(found);
    },
  };
}

function numbersTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** A cell's value, and its formula where it has one. Of merged cells only the first has a value. */
function rawCell(cell: ExcelJS.Cell): Cell {
  if (cell.type === ExcelJS.ValueType.Merge) return EMPTY;
  if (cell.type !== ExcelJS.ValueType.Formula) return plain(cell.value);
  const formula = cell.formula ?? '';
  return { ...plain(cell.result), formula };
}

/** Characters that a cell takes in any spreadsheet; what a file holds beyond them is not read. */
const LONGEST_TEXT = 32_767;

function plain(value: unknown): Cell {
  if (typeof value === 'string' && value !== '') {
    return { type: 'text', value: value.slice(0, LONGEST_TEXT) };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: 'number', value } : NOT_A_NUMBER;
  }
  return typeof value === 'object' && value !== null ? fromObject(value) : EMPTY;
}

const NOT_A_NUMBER: Cell = { type: 'error', value: '#NUM!' };

function fromObject(value: object): Cell {
  if (value instanceof Date) return cellOfMoment(value);
  if ('error' in value) return { type: 'error', value: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) {
    const runs: readonly { readonly text?: string }[] = value.richText;
    return plain(runs.map((run) => run.text ?? '').join(''));
  }
  // A link shows its text.
  return 'text' in value ? plain(value.text) : EMPTY;
}

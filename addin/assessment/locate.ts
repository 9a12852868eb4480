import type { Place } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { columnNumber, textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { evidenceHeaders, scoreHeaders, sheetNames, weightHeaders } from '#core/workbook/sheets.ts';
import type { Table } from '#core/workbook/table.ts';
import type { CellPlace, Field } from '../host.ts';
import { evidenceTable, rowsByCode, scoreTable, weightTable } from './tables.ts';

/** The cell of a field; `undefined` where the workbook has no such table or indicator. */
export function locate(workbook: RawWorkbook, field: Field): CellPlace | undefined {
  switch (field.of) {
    case 'indicator': {
      const table = scoreTable(workbook);
      const row = table && rowsByCode(table).get(field.code);
      return row === undefined ? undefined : cellOf(table, row, field.column);
    }
    case 'evidence':
      return cellOf(evidenceTable(workbook), field.row, field.column);
    case 'weight':
      return cellOf(weightTable(workbook), field.row, field.column);
  }
}

function cellOf<K extends string>(
  table: Table<K> | undefined,
  row: number,
  column: K,
): CellPlace | undefined {
  return table && { sheet: table.sheet.name, row, column: table.column(column) };
}

/** The code of the indicator in whose row of 指标评分 a cell lies. */
export function codeAt(workbook: RawWorkbook, { sheet, row }: CellPlace): string | undefined {
  const table = sheet === sheetNames.scores ? scoreTable(workbook) : undefined;
  if (table === undefined || row <= table.headerRow) return undefined;
  return textOf(table.cell(row, 'code')) || undefined;
}

/** The field that a cell under a header is. */
export function fieldAt(workbook: RawWorkbook, place: CellPlace): Field | undefined {
  switch (place.sheet) {
    case sheetNames.scores: {
      const code = codeAt(workbook, place);
      const column = columnAt(scoreTable(workbook), scoreHeaders, place);
      return code === undefined ? undefined : column && { of: 'indicator', code, column };
    }
    case sheetNames.evidence: {
      const column = columnAt(evidenceTable(workbook), evidenceHeaders, place);
      return column && { of: 'evidence', row: place.row, column };
    }
    case sheetNames.weights: {
      const column = columnAt(weightTable(workbook), weightHeaders, place);
      return column && { of: 'weight', row: place.row, column };
    }
    default:
      return undefined;
  }
}

function columnAt<K extends string>(
  table: Table<K> | undefined,
  headers: Readonly<Record<K, string>>,
  { row, column }: CellPlace,
): K | undefined {
  if (table === undefined || row <= table.headerRow) return undefined;
  return keysOf(headers).find((key) => table.has(key) && table.column(key) === column);
}

/** Where a finding is, as a cell; the first of its sheet if it names none. */
export function placeOf({ sheet, cell }: Place): CellPlace | undefined {
  if (sheet === undefined) return undefined;
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell ?? 'A1') ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return { sheet, row: Number(row), column: columnNumber(letters) };
}

import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { address } from '#core/workbook/cells.ts';
import { put } from '../../workbooks/cell.ts';
import { heightFor, setUpPrint } from '../../workbooks/layout.ts';
import * as styles from '../../workbooks/styles.ts';
import { addTableSheet } from '../../workbooks/table-sheet.ts';
import { briefText, type Content } from './cell-content.ts';
import { titles } from './guide.zh-CN.ts';
import { putContent } from './put-content.ts';
import { sheetNames, type TableSheet } from './sheets.ts';

/** Rows below the last that take the same input. */
export const SPARE_ROWS = 300;

/** A column of a table: how wide, on which side, in which format. */
export interface ColumnLayout {
  /** In characters. */
  readonly width: number;
  readonly side: styles.Side;
  readonly format: keyof typeof styles.formats;
}

/** A table to be written. */
export interface TableOrder<K extends string> {
  readonly sheet: TableSheet;
  readonly headers: Readonly<Record<K, string>>;
  readonly layout: Readonly<Record<K, ColumnLayout>>;
  readonly headerRow: number;
  readonly frozenColumns: number;
  readonly orientation: 'portrait' | 'landscape';
  /** Named in the footer. */
  readonly scheme: Scheme;
}

/** A table's sheet with title, headers and formats, but no rows yet. */
export function addTable<K extends string>(workbook: Workbook, order: TableOrder<K>): Worksheet {
  const { headers, layout, headerRow } = order;
  const columns = keysOf(headers);
  const sheet = addTableSheet(workbook, {
    name: sheetNames[order.sheet],
    headers,
    widths: Object.fromEntries(columns.map((column) => [column, layout[column].width])) as Record<
      K,
      number
    >,
    headerRow,
    headerHeight: 30,
    frozenColumns: order.frozenColumns,
    start: address(headerRow + 1, 1),
  });
  columns.forEach((column, index) => {
    const { side, format } = layout[column];
    sheet.getColumn(index + 1).style = {
      ...styles.spareInput(side),
      numFmt: styles.formats[format],
    };
  });
  put(sheet.getCell('A1'), titles[order.sheet].title, styles.title);
  sheet.getRow(1).height = 30;
  put(sheet.getCell('A2'), titles[order.sheet].subtitle, styles.subtitle);
  sheet.getRow(2).height = 20;
  setUpPrint(sheet, {
    orientation: order.orientation,
    titleRows: `${headerRow}:${headerRow}`,
    unit: briefText(order.scheme.title),
    banner: '',
  });
  return sheet;
}

/** Writes a row's cells; looks differ from a table's own where `looks` says so. */
export function putRow<K extends string>(
  sheet: Worksheet,
  order: TableOrder<K>,
  row: number,
  cells: Partial<Record<K, Content>>,
  looks: (column: K) => Partial<Style> = (column) => styles.fixed(order.layout[column].side),
): void {
  const { headers, layout } = order;
  const code = 'code' in cells ? String(cells['code']) : '';
  const columns = keysOf(headers);
  columns.forEach((column, index) => {
    const whose = { column: headers[column], code };
    const format = styles.formats[layout[column].format];
    putContent(sheet.getCell(row, index + 1), cells[column], looks(column), format, whose);
  });
  const texts = columns.map((column) => ({
    text: typeof cells[column] === 'string' ? cells[column] : '',
    width: layout[column].width,
    size: styles.TABLE_SIZE,
  }));
  sheet.getRow(row).height = heightFor(texts, 20);
}

/** ExcelJS keeps validations by range, and does not say so in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
};

/** Sets what the cells of a range may hold. */
export function validate(sheet: Worksheet, range: string, validation: DataValidation): void {
  (sheet as WithValidations).dataValidations.add(range, validation);
}

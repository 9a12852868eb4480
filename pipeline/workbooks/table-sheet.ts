import { keysOf } from '#core/keys.ts';
import type { Workbook, Worksheet } from 'exceljs';
import { put } from './cell.ts';
import * as styles from './styles.ts';

/** How a sheet of one table is laid out. */
export interface TableLayout<Column extends string> {
  readonly name: string;
  /** Headers by column, in order. */
  readonly headers: Readonly<Record<Column, string>>;
  /** In characters. */
  readonly widths: Readonly<Record<Column, number>>;
  readonly headerRow: number;
  /** In points. */
  readonly headerHeight: number;
  /** Columns that stay in sight beside the rows down to the header. */
  readonly frozenColumns: number;
  /** Cell where the cursor stands when the workbook is opened. */
  readonly start: string;
}

/** Adds the sheet of a table, with its columns and their headers, frozen. */
export function addTableSheet<Column extends string>(
  workbook: Workbook,
  layout: TableLayout<Column>,
): Worksheet {
  const { headers, widths, headerRow } = layout;
  const sheet = workbook.addWorksheet(layout.name, {
    properties: { tabColor: styles.tabColour },
    views: [
      {
        state: 'frozen',
        xSplit: layout.frozenColumns,
        ySplit: headerRow,
        showGridLines: false,
        activeCell: layout.start,
      },
    ],
  });
  const columns = keysOf(headers);
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column];
    put(sheet.getCell(headerRow, index + 1), headers[column], styles.header);
  });
  sheet.getRow(headerRow).height = layout.headerHeight;
  return sheet;
}

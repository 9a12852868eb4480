import type { Column, Workbook, Worksheet } from 'exceljs';
import { address, columnLetters } from '#core/workbook/cells.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { addValidation } from './add-validation.ts';
import { columnStyles } from './column-styles.ts';
import { rowHeight } from './row-height.ts';
import { footer, header, landscape } from './sheet-setup.ts';
import { font } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { writeHeading } from './table-heading.ts';
import { writeCell } from './write-cell.ts';

interface TableSheet<Row> {
  readonly name: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** Labels of the rows between groups and headers. */
  readonly bands?: readonly string[];
  /** Columns that one page takes beside those that stay in sight; all where it is not given. */
  readonly columnsOnPage?: number;
  /** Columns at the end that serve formulas alone and are not printed. */
  readonly unprinted?: number;
}

/** A table in its sheet: where its rows stand. Without rows, the first is empty. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Ranks of rules up to this one are those of bars. */
const BARS = 9;

/** Row below title and note. */
const FIRST_HEADING_ROW = 3;

/**
 * Adds a sheet of one table under a title and a note: frozen headers, filter, A4 landscape with the
 * headers on every page.
 */
export function addTableSheet<Row>(
  workbook: Workbook,
  model: ReportModel,
  table: TableSheet<Row>,
): PlacedTable {
  const { columns, rows, bands = [], frozen } = table;
  const grouped = columns.some((column) => column.group !== undefined);
  const headerRow = FIRST_HEADING_ROW + bands.length + (grouped ? 1 : 0);
  const firstRow = headerRow + 1;
  const lastRow = headerRow + Math.max(1, rows.length);

  // What goes over several pages in width has its title on each.
  const isSplit = table.columnsOnPage !== undefined;

  const sheet = workbook.addWorksheet(table.name, {
    views: [
      {
        state: 'frozen',
        xSplit: frozen,
        ySplit: headerRow,
        topLeftCell: address(firstRow, frozen + 1),
        showGridLines: false,
      },
    ],
    pageSetup: {
      ...landscape,
      ...pages(table),
      printTitlesRow: `${FIRST_HEADING_ROW}:${headerRow}`,
      // ExcelJS fixes the columns of a print area itself, and not the rows.
      printArea: `A$${isSplit ? FIRST_HEADING_ROW : 1}:${columnLetters(columns.length - (table.unprinted ?? 0))}$${lastRow}`,
    },
    headerFooter: {
      oddFooter: footer(model),
      ...(isSplit && { oddHeader: header(model, table.name) }),
    },
  });
  sheet.columns = columns.map((column): Partial<Column> => ({ width: column.width }));
  writeHeading(sheet, model, { ...table, bands, headerRow, isSplit });
  writeRows(sheet, table, firstRow);
  sheet.autoFilter = `A${headerRow}:${columnLetters(columns.length)}${Math.max(headerRow, headerRow + rows.length)}`;
  const placed = { sheet, headerRow, firstRow, lastRow };
  if (rows.length > 0) addRules(placed, columns);
  return placed;
}

function writeRows<Row>(sheet: Worksheet, { columns, rows }: TableSheet<Row>, first: number): void {
  const styles = columns.map((column) => columnStyles(column));
  rows.forEach((row, index) => {
    const sheetRow = first + index;
    const cells = sheet.getRow(sheetRow);
    cells.height = rowHeight(columns, row, sheetRow);
    columns.forEach((column, position) => {
      writeCell(
        cells.getCell(position + 1),
        column.value(row, sheetRow),
        styles[position]?.(row) ?? {},
      );
    });
  });
  if (rows.length === 0) writeCell(sheet.getCell(first, 1), words.none, { font: font() });
}

function addRules<Row>(
  { sheet, firstRow, lastRow }: PlacedTable,
  columns: readonly TableColumn<Row>[],
): void {
  // Programs take rules of one rank in a sheet for one rule.
  let priority = BARS;
  columns.forEach(({ rules, validation }, index) => {
    const first = address(firstRow, index + 1);
    const ref = `${first}:${address(lastRow, index + 1)}`;
    if (rules !== undefined) {
      const ranked = rules(first).map((rule) => ({ ...rule, priority: (priority += 1) }));
      sheet.addConditionalFormatting({ ref, rules: ranked });
    }
    if (validation !== undefined) addValidation(sheet, ref, validation(first));
  });
}

function pages<Row>({ columns, frozen, columnsOnPage }: TableSheet<Row>) {
  if (columnsOnPage === undefined) return {};
  return {
    fitToWidth: Math.max(1, Math.ceil((columns.length - frozen) / columnsOnPage)),
    pageOrder: 'overThenDown',
    printTitlesColumn: `A:${columnLetters(frozen)}`,
  } as const;
}

import type { Cell, CellValue, Column, Style, Workbook, Worksheet } from 'exceljs';
import { address, columnLetters } from '#core/workbook/cells.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { headerHeight, heightOf, noteLines, rowHeight } from './row-height.ts';
import { boxed, colours, fill, font } from './style.ts';

/** A figure that the sheet computes: its formula, and the result that is stored beside it. */
export interface Live {
  readonly formula: string;
  readonly result: number;
}

/** What a table's cell holds. Text is stored as text, whatever it looks like. */
export type Value = string | number | null | Live;

/** A column of a table sheet. */
export interface TableColumn<Row> {
  readonly header: string;
  /** Heading that it shares with its neighbours. */
  readonly group?: string;
  /** In characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly format?: string;
  readonly wrap?: boolean;
  /** `sheetRow` is the row's number in the sheet, for formulas. */
  readonly value: (row: Row, sheetRow: number) => Value;
  readonly style?: (row: Row) => Partial<Style> | undefined;
}

interface TableSheet<Row> {
  readonly name: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  /** A line of labelled figures above the table, for formulas. */
  readonly figures?: readonly (readonly [label: string, value: number])[];
}

/** A table in its sheet: where its rows stand. */
export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Row of a table sheet that holds its labelled figures, the first label in column B. */
export const FIGURES_ROW = 3;

/** A cell of a spreadsheet takes 32,767 characters. */
const LONGEST = 32_000;

/**
 * Adds a sheet of one table under a title and a note: frozen headers, filter, A4 landscape with the
 * headers on every page.
 */
export function addTableSheet<Row>(
  workbook: Workbook,
  model: ReportModel,
  table: TableSheet<Row>,
): PlacedTable {
  const { columns, rows } = table;
  const grouped = columns.some((column) => column.group !== undefined);
  const headerRow = FIGURES_ROW + (table.figures ? 1 : 0) + (grouped ? 1 : 0);
  const lastRow = headerRow + rows.length;
  const lastColumn = columnLetters(columns.length);

  const sheet = workbook.addWorksheet(table.name, {
    views: [
      {
        state: 'frozen',
        xSplit: table.frozen,
        ySplit: headerRow,
        topLeftCell: address(headerRow + 1, table.frozen + 1),
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${grouped ? headerRow - 1 : headerRow}:${headerRow}`,
      // ExcelJS fixes the columns of a print area itself, and not the rows.
      printArea: `A$1:${lastColumn}$${Math.max(lastRow, headerRow + 1)}`,
    },
    headerFooter: { oddFooter: footer(model) },
  });
  sheet.columns = columns.map((column): Partial<Column> => ({ width: column.width }));

  addHeading(sheet, model, table);
  table.figures?.forEach(([label, value], index) => {
    write(sheet.getCell(FIGURES_ROW, 2 + 2 * index), label, {
      font: font({ color: { argb: colours.muted } }),
      alignment: { horizontal: 'right', vertical: 'middle' },
    });
    write(sheet.getCell(FIGURES_ROW, 3 + 2 * index), value, {
      font: font({ bold: true }),
      alignment: { horizontal: 'left', vertical: 'middle' },
    });
  });
  if (grouped) addGroups(sheet, columns, headerRow - 1);
  columns.forEach((column, index) => {
    write(sheet.getCell(headerRow, index + 1), column.header, headerStyle);
  });
  sheet.getRow(headerRow).height = headerHeight(columns);

  rows.forEach((row, index) => {
    const sheetRow = headerRow + 1 + index;
    sheet.getRow(sheetRow).height = rowHeight(columns, row, sheetRow);
    columns.forEach((column, position) => {
      write(sheet.getCell(sheetRow, position + 1), column.value(row, sheetRow), {
        font: font(),
        border: boxed,
        alignment: {
          horizontal: column.align,
          vertical: 'middle',
          wrapText: column.wrap ?? false,
          indent: column.align === 'center' ? 0 : 1,
        },
        ...(column.format === undefined ? {} : { numFmt: column.format }),
        ...column.style?.(row),
      });
    });
  });
  if (rows.length === 0) {
    write(sheet.getCell(headerRow + 1, 1), words.none, { font: font() });
  }
  sheet.autoFilter = `A${headerRow}:${lastColumn}${Math.max(lastRow, headerRow)}`;
  return { sheet, firstRow: headerRow + 1, lastRow };
}

const headerStyle: Partial<Style> = {
  font: font({ bold: true, color: { argb: colours.onHeading } }),
  fill: fill(colours.heading),
  border: boxed,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};

function addHeading<Row>(sheet: Worksheet, model: ReportModel, table: TableSheet<Row>): void {
  const mark = model.simulated ? `【${words.simulated}】` : '';
  write(sheet.getCell(1, 1), `${mark}${model.title} · ${table.name}`, {
    font: font({ size: 15, bold: true, color: { argb: colours.heading } }),
    alignment: { vertical: 'middle' },
  });
  const note = model.simulated ? words.simulatedNote + table.note : table.note;
  const lines = noteLines(table.columns, note);
  if (lines > 1) sheet.mergeCells(2, 1, 2, table.columns.length);
  write(sheet.getCell(2, 1), note, {
    font: font({ color: { argb: model.simulated ? colours.marked : colours.muted } }),
    alignment: { vertical: 'middle', wrapText: lines > 1 },
  });
  sheet.getRow(1).height = 28;
  sheet.getRow(2).height = Math.max(20, heightOf(lines));
}

function addGroups<Row>(
  sheet: Worksheet,
  columns: readonly TableColumn<Row>[],
  groupRow: number,
): void {
  const members = Map.groupBy(columns.keys(), (index) => columns[index]?.group);
  for (const [group, indexes] of members) {
    if (group === undefined) continue;
    const [first = 0] = indexes;
    const last = indexes.at(-1) ?? first;
    sheet.mergeCells(groupRow, first + 1, groupRow, last + 1);
    write(sheet.getCell(groupRow, first + 1), group, {
      font: font({ bold: true }),
      border: boxed,
      fill: fill(colours.group),
      alignment: { horizontal: 'center', vertical: 'middle' },
    });
  }
  sheet.getRow(groupRow).height = 20;
}

function write(cell: Cell, value: Value, style: Partial<Style>): void {
  cell.value = (typeof value === 'string' ? value.slice(0, LONGEST) : value) as CellValue;
  cell.style = style;
}

/** In a footer `&` starts a command; doubled it is the sign itself. */
function footer(model: ReportModel): string {
  const mark = model.simulated ? words.simulated : '';
  return `&L${mark}&C${words.page('&P', '&N')}&R${model.round.replaceAll('&', '&&')}`;
}

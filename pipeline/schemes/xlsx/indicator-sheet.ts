import type { Style, Workbook, Worksheet } from 'exceljs';
import { keysOf } from '#core/keys.ts';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { put } from '../../workbooks/cell.ts';
import * as styles from '../../workbooks/styles.ts';
import { indicatorLayout } from './columns.ts';
import { groups } from './guide.zh-CN.ts';
import { shadeIndicators, validateIndicators } from './indicator-formats.ts';
import { indicatorRows, type IndicatorRow } from './indicator-rows.ts';
import { branchFont, columnGroup } from './looks.ts';
import { indicatorHeaders, MOST_ROWS, type IndicatorColumn } from './sheets.ts';
import { addTable, putRow, SPARE_ROWS, type TableOrder } from './table-rows.ts';

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
const columns = keysOf(indicatorHeaders);

/** Levels by which Excel lets rows fold. */
const DEEPEST_FOLD = 7;
/** Three pages side by side are legible; code and name head each. */
const PAGES_WIDE = 3;

/** Adds 指标: a row for each branch and leaf of the tree. Throws a `Failure` for more than it takes. */
export function addIndicatorSheet(workbook: Workbook, scheme: Scheme): void {
  const rows = indicatorRows(scheme.written.indicators);
  if (rows.length > MOST_ROWS) {
    throw new Failure([finding('scheme-sheet.too-many', { limit: MOST_ROWS })]);
  }
  const order: TableOrder<IndicatorColumn> = {
    sheet: 'indicators',
    headers: indicatorHeaders,
    layout: indicatorLayout,
    headerRow: HEADER_ROW,
    frozenColumns: 3,
    orientation: 'landscape',
    scheme,
  };
  const sheet = addTable(workbook, order);
  putGroups(sheet);
  rows.forEach((row, index) => {
    putRow(sheet, order, FIRST_ROW + index, row.cells, (column) => looksOf(row, column));
    sheet.getRow(FIRST_ROW + index).outlineLevel = Math.min(row.level - 1, DEEPEST_FOLD);
  });
  sheet.properties.outlineLevelRow = DEEPEST_FOLD;
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: false };

  const last = FIRST_ROW + rows.length - 1 + SPARE_ROWS;
  shadeIndicators(sheet, FIRST_ROW, last);
  validateIndicators(sheet, FIRST_ROW, last);
  Object.assign(sheet.pageSetup, {
    fitToWidth: PAGES_WIDE,
    pageOrder: 'overThenDown',
    printTitlesColumn: 'A:C',
    printTitlesRow: `${HEADER_ROW - 1}:${HEADER_ROW}`,
  });
}

/** A name over each group of columns, without merged cells. */
function putGroups(sheet: Worksheet): void {
  const starts = new Map(groups);
  columns.forEach((column, index) => {
    const cell = sheet.getCell(HEADER_ROW - 1, index + 1);
    put(cell, starts.get(column) ?? null, columnGroup);
  });
  sheet.getRow(HEADER_ROW - 1).height = 20;
}

/** Names are set in by their level, and those of branches stand out. */
function looksOf({ level, isLeaf }: IndicatorRow, column: IndicatorColumn): Partial<Style> {
  const looks = styles.fixed(indicatorLayout[column].side, level === 1);
  const headed = isLeaf ? looks : { ...looks, font: branchFont };
  if (column !== 'name') return headed;
  return { ...headed, alignment: { ...looks.alignment, indent: Math.min(level - 1, 6) } };
}

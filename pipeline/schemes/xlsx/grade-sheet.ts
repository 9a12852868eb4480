import type { Workbook } from 'exceljs';
import type { Scheme } from '#core/scheme/scheme.ts';
import { decimalContent } from './cell-content.ts';
import { gradeHeaders, type GradeColumn } from './sheets.ts';
import { addTable, putRow, type ColumnLayout, type TableOrder } from './table-rows.ts';

/** Where the names of the grades stand, from the first row down. */
export const GRADE_HEADER_ROW = 4;

const layout: Readonly<Record<GradeColumn, ColumnLayout>> = {
  name: { width: 24, side: 'left', format: 'text' },
  from: { width: 14, side: 'centre', format: 'general' },
};

/** Adds 等次: a row for each grade, the highest first. */
export function addGradeSheet(workbook: Workbook, scheme: Scheme): void {
  const order: TableOrder<GradeColumn> = {
    sheet: 'grades',
    headers: gradeHeaders,
    layout,
    headerRow: GRADE_HEADER_ROW,
    frozenColumns: 0,
    orientation: 'portrait',
    scheme,
  };
  const sheet = addTable(workbook, order);
  scheme.grades.forEach(({ name, from }, index) => {
    putRow(sheet, order, GRADE_HEADER_ROW + 1 + index, { name, from: decimalContent(from) });
  });
}

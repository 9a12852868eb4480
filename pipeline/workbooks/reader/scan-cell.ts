import { address } from '#core/workbook/cells.ts';
import { cellKey, columnInRow, MOST_COLUMNS, wholeNumber } from './cell-key.ts';
import { cellKind } from './cell-kind.ts';
import { kinds, type Kind } from './cell-table.ts';
import { nameCode } from './name-code.ts';
import { scanFormula } from './scan-formula.ts';
import { scanInline, scanValue } from './scan-value.ts';
import { refuseCell, type SheetScan } from './sheet-scan.ts';
import { OPEN } from './xml-scanner.ts';

const R = nameCode('r');
const S = nameCode('s');
const T = nameCode('t');
const V = nameCode('v');
const F = nameCode('f');
const IS = nameCode('is');

/**
 * Goes through a cell (ECMA-376-1, 18.3.1.4) of a row, which stands after the column `before` unless
 * it says otherwise, and gives its column. It is kept if it holds something.
 */
export function scanCell(scan: SheetScan, row: number, before: number): number {
  const { xml } = scan;
  const { attributes, part } = xml;
  let column = before + 1;
  let style = 0;
  let kind: Kind = kinds.number;
  for (let index = 0; index < attributes.count; index += 1) {
    const code = attributes.code(index);
    const start = attributes.start(index);
    const end = attributes.end(index);
    if (code === R) column = columnInRow(part.bytes, start, end, row);
    else if (code === S) style = wholeNumber(part.bytes, start, end);
    else if (code === T) kind = cellKind(part.bytes, start, end) ?? xml.refuse('type');
  }
  if (column < 1 || column > MOST_COLUMNS) {
    xml.refuse('reference', address(row, Math.min(before + 1, MOST_COLUMNS)));
  }
  if (xml.isEmpty) xml.next();
  else scanFilled(scan, row, column, style, kind);
  return column;
}

/** Goes through a cell that has content, and keeps it if that says something. */
function scanFilled(scan: SheetScan, row: number, column: number, style: number, kind: Kind): void {
  const { cells, styles } = scan;
  const key = cellKey(row, column);
  const cell = cells.add(key, kind, style);
  scanContent(scan, cell, key, kind);
  if (cells.isBare(cell)) cells.dropLast();
  else if (row > scan.limits.rows) {
    cells.dropLast();
    scan.unreadRow = Math.min(row, scan.unreadRow ?? row);
  } else {
    if (style < 0 || (styles !== undefined && style >= styles)) refuseCell(scan, 'dangling', key);
    if (row > scan.lastRow) scan.lastRow = row;
    if (column > scan.lastColumn) scan.lastColumn = column;
  }
}

function scanContent(scan: SheetScan, cell: number, key: number, kind: Kind): void {
  const { xml } = scan;
  let values = 0;
  let formulas = 0;
  while (xml.next() === OPEN) {
    const code = xml.isOwn ? xml.code : 0;
    if (code === V) {
      values += 1;
      if (kind === kinds.inline) refuseCell(scan, 'type', key);
      scanValue(scan, cell, key, kind);
    } else if (code === F) {
      formulas += 1;
      scanFormula(scan, cell, key);
    } else if (code === IS) {
      values += 1;
      if (kind !== kinds.inline) refuseCell(scan, 'type', key);
      scanInline(scan, cell);
    } else if (xml.is('extLst')) xml.skip();
    else refuseCell(scan, 'unknown', key);
  }
  if (values > 1 || formulas > 1) refuseCell(scan, 'twice', key);
}

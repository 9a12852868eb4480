import { address } from '#core/workbook/cells.ts';
import { cellKey, columnOf, keyOfReference, MOST_COLUMNS, rowOf, wholeNumber } from './cell-key.ts';
import { fields, kinds, NONE, type Kind } from './cell-table.ts';
import { nameCode } from './name-code.ts';
import { scanFormula } from './scan-formula.ts';
import { scanInline, scanValue } from './scan-value.ts';
import { refuseCell, type SheetScan } from './sheet-scan.ts';
import { OPEN, type XmlScanner } from './xml-scanner.ts';

const R = nameCode('r');
const S = nameCode('s');
const T = nameCode('t');
const V = nameCode('v');
const F = nameCode('f');
const IS = nameCode('is');

/**
 * Goes through a cell (ECMA-376-1, 18.3.1.4) of a row, which stands after `column` unless it says
 * otherwise, and gives its column. It is kept if it holds something.
 */
export function scanCell(scan: SheetScan, row: number, column: number): number {
  const { xml, cells, styles } = scan;
  let key = cellKey(row, column + 1);
  let style = 0;
  let kind: Kind = kinds.number;
  for (let index = 0; index < xml.attributeCount; index += 1) {
    const code = xml.attributeCode(index);
    const start = xml.valueStart(index);
    const end = xml.valueEnd(index);
    if (code === R) key = keyOfReference(xml.part.bytes, start, end);
    else if (code === S) style = wholeNumber(xml.part.bytes, start, end);
    else if (code === T) kind = kindAt(xml, start, end) ?? refuseCell(scan, 'type', key);
  }
  if (rowOf(key) !== row) xml.refuse('reference', address(row, Math.min(column + 1, MOST_COLUMNS)));
  if (xml.isEmpty) {
    xml.next();
    return columnOf(key);
  }
  const cell = cells.add(key);
  cells.set(cell, fields.kind, kind);
  cells.set(cell, fields.style, style);
  cells.set(cell, fields.valueEnd, NONE);
  cells.set(cell, fields.formulaEnd, NONE);
  scanContent(scan, cell, key, kind);
  const isBare =
    cells.get(cell, fields.valueEnd) === NONE && cells.get(cell, fields.formulaEnd) === NONE;
  if (isBare) cells.dropLast();
  else if (row > scan.limits.rows) {
    cells.dropLast();
    scan.unreadRow = Math.min(row, scan.unreadRow ?? row);
  } else {
    if (style < 0 || (styles !== undefined && style >= styles)) refuseCell(scan, 'dangling', key);
    if (row > scan.lastRow) scan.lastRow = row;
    if (columnOf(key) > scan.lastColumn) scan.lastColumn = columnOf(key);
  }
  return columnOf(key);
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

const letters: Readonly<Record<number, Kind>> = {
  [nameCode('n')]: kinds.number,
  [nameCode('s')]: kinds.shared,
  [nameCode('b')]: kinds.boolean,
  [nameCode('e')]: kinds.error,
  [nameCode('d')]: kinds.date,
};

/** The kind that a cell's `t` names; `undefined` for one that the standard does not have. */
function kindAt(xml: XmlScanner, start: number, end: number): Kind | undefined {
  if (end - start === 1) return letters[xml.part.bytes[start]!];
  const name = xml.part.bytes.toString('latin1', start, end);
  if (name === 'str') return kinds.text;
  return name === 'inlineStr' ? kinds.inline : undefined;
}

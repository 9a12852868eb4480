import { COLON } from './ascii.ts';
import { keyOfReference, MOST_COLUMNS, MOST_ROWS, wholeNumber } from './cell-key.ts';
import { CellTable } from './cell-table.ts';
import { isTrue } from './is-true.ts';
import { nameCode } from './name-code.ts';
import type { Part } from './part.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { scanCell } from './scan-cell.ts';
import { refuseCell, type ScanContext, type SheetScan } from './sheet-scan.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

const ROW = nameCode('row');
const R = nameCode('r');
const C = nameCode('c');

/**
 * Goes through the part of a worksheet (ECMA-376-1, 18.3) and notes where its cells stand. Rows and
 * cells without references follow the one before; in whatever order they stand, none may be there
 * twice.
 */
export function scanSheet(part: Part, context: ScanContext): SheetScan {
  const xml = new XmlScanner(part, SPREADSHEET, context.limits.depth);
  const scan: SheetScan = {
    ...context,
    xml,
    cells: new CellTable(),
    texts: [],
    shared: [],
    groups: new Map(),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    lastRow: 0,
    lastColumn: 0,
    unreadRow: undefined,
  };
  let tables = 0;
  xml.enter('worksheet');
  while (xml.next() === OPEN) {
    if (xml.is('sheetData')) {
      tables += 1;
      scanRows(scan);
    } else if (xml.is('mergeCells')) scanMerged(scan);
    else if (xml.is('cols')) scanColumns(scan);
    else xml.skip();
  }
  xml.leave();
  if (tables !== 1) xml.refuse(tables === 0 ? 'no-cells' : 'twice');
  const twice = scan.cells.putInOrder();
  if (twice !== undefined) refuseCell(scan, 'twice', twice);
  if (scan.unreadRow !== undefined) scan.lastRow = scan.limits.rows;
  return scan;
}

function scanRows(scan: SheetScan): void {
  const { xml, budget, limits } = scan;
  xml.passedText = false;
  let row = 0;
  while (xml.next() === OPEN) {
    if (!xml.isOwn || xml.code !== ROW) xml.refuse('unknown');
    row = rowNumber(xml) ?? row + 1;
    if (row < 1 || row > MOST_ROWS) xml.refuse('reference');
    if (row <= limits.rows && isTrue(xml.attribute('hidden'))) scan.hiddenRows.push(row);
    let column = 0;
    while (xml.next() === OPEN) {
      if (xml.isOwn && xml.code === C) {
        budget.cells -= 1;
        if (budget.cells < 0) refuseBeyond(xml.part, 'cells', limits.cells);
        column = scanCell(scan, row, column);
      } else if (xml.is('extLst')) xml.skip();
      else xml.refuse('unknown');
    }
  }
  if (xml.passedText) xml.refuse('unknown');
}

/** The number that a row bears; -1 for what is none. */
function rowNumber(xml: XmlScanner): number | undefined {
  for (let index = 0; index < xml.attributeCount; index += 1) {
    if (xml.attributeCode(index) === R) {
      return wholeNumber(xml.part.bytes, xml.valueStart(index), xml.valueEnd(index));
    }
  }
  return undefined;
}

/** Notes the columns that are hidden; each is described once (18.3.1.13). */
function scanColumns({ xml, hiddenColumns }: SheetScan): void {
  let described = 0;
  while (xml.next() === OPEN) {
    if (!xml.is('col')) xml.refuse('unknown');
    const [first, last] = [Number(xml.attribute('min')), Number(xml.attribute('max'))];
    const isHidden = isTrue(xml.attribute('hidden'));
    for (
      let column = Math.max(first, described + 1);
      column <= Math.min(last, MOST_COLUMNS);
      column += 1
    ) {
      if (isHidden) hiddenColumns.push(column);
      described = column;
    }
    xml.skip();
  }
}

const REF = nameCode('ref');

function scanMerged({ xml, merged }: SheetScan): void {
  const { bytes } = xml.part;
  while (xml.next() === OPEN) {
    if (!xml.is('mergeCell')) xml.refuse('unknown');
    for (let index = 0; index < xml.attributeCount; index += 1) {
      if (xml.attributeCode(index) !== REF) continue;
      const start = xml.valueStart(index);
      const end = xml.valueEnd(index);
      const colon = bytes.subarray(start, end).indexOf(COLON);
      const first = keyOfReference(bytes, start, colon < 0 ? end : start + colon);
      const last = colon < 0 ? first : keyOfReference(bytes, start + colon + 1, end);
      if (first < 0 || last < 0) xml.refuse('reference');
      merged.push(first, last);
    }
    xml.skip();
  }
}

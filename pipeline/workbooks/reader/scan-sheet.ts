import { MOST_ROWS, wholeNumber } from './cell-key.ts';
import { CellTable } from './cell-table.ts';
import { isTrue } from './is-true.ts';
import { isTooLow, sizeOf } from './legible.ts';
import { nameCode } from './name-code.ts';
import type { Part } from './part.ts';
import { PlainCells } from './plain-cells.ts';
import { plainNumber } from './plain-number.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { scanCell } from './scan-cell.ts';
import { scanColumns } from './scan-columns.ts';
import { scanDefaults } from './scan-defaults.ts';
import { scanMerged } from './scan-merged.ts';
import { refuseCell, type ScanContext, type SheetScan } from './sheet-scan.ts';
import { SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** Bytes of a sheet for each of its cells with content: so few that a table seldom grows. */
const BYTES_A_CELL = 48;

const ROW = nameCode('row');
const R = nameCode('r');
const HT = nameCode('ht');
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
    cells: new CellTable(expectedCells(part, context)),
    texts: [],
    shared: [],
    groups: new Map(),
    merged: [],
    hiddenRows: [],
    shownColumns: [],
    hidesRows: false,
    hidesColumns: false,
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
    else if (xml.is('sheetFormatPr')) scanDefaults(scan);
    else xml.skip();
  }
  xml.leave();
  if (tables !== 1) xml.refuse(tables === 0 ? 'no-cells' : 'twice');
  const twice = scan.cells.putInOrder();
  if (twice !== undefined) refuseCell(scan, 'twice', twice);
  if (scan.unreadRow !== undefined) scan.lastRow = scan.limits.rows;
  return scan;
}

function expectedCells({ bytes }: Part, { budget }: ScanContext): number {
  return Math.min(Math.ceil(bytes.length / BYTES_A_CELL), budget.cells);
}

function scanRows(scan: SheetScan): void {
  const { xml, budget, limits } = scan;
  const plain = new PlainCells(scan);
  xml.passedText = false;
  let row = 0;
  while (xml.next() === OPEN) {
    if (!xml.isOwn || xml.code !== ROW) xml.refuse('unknown');
    row = rowNumber(xml) ?? row + 1;
    if (row < 1 || row > MOST_ROWS) xml.refuse('reference');
    if (row <= limits.rows && isHidden(scan)) scan.hiddenRows.push(row);
    let column = plain.pass(row, 0);
    while (xml.next() === OPEN) {
      if (xml.isOwn && xml.code === C) {
        budget.cells -= 1;
        if (budget.cells < 0) refuseBeyond(xml.part, 'cells', limits.cells);
        column = plain.pass(row, scanCell(scan, row, column));
      } else if (xml.is('extLst')) xml.skip();
      else xml.refuse('unknown');
    }
  }
  if (xml.passedText) xml.refuse('unknown');
}

/** The number that a row bears; -1 for what is none. */
function rowNumber({ attributes, part }: XmlScanner): number | undefined {
  for (let index = 0; index < attributes.count; index += 1) {
    if (attributes.code(index) === R) {
      return wholeNumber(part.bytes, attributes.start(index), attributes.end(index));
    }
  }
  return undefined;
}

/** Whether a row says that it is not shown, or is so low that it shows nothing (ECMA-376-1, 18.3.1.73). */
function isHidden({ xml, hidesRows }: SheetScan): boolean {
  return isLow(xml, hidesRows) || isTrue(xml.attribute('hidden'));
}

function isLow({ attributes, part }: XmlScanner, otherwise: boolean): boolean {
  for (let index = 0; index < attributes.count; index += 1) {
    if (attributes.code(index) !== HT) continue;
    const height = plainNumber(part.bytes, attributes.start(index), attributes.end(index));
    return isTooLow(height ?? sizeOf(attributes.value(index)));
  }
  return otherwise;
}

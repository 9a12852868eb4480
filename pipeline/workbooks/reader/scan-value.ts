import { wholeNumber } from './cell-key.ts';
import { ELSEWHERE, kinds, type Kind } from './cell-table.ts';
import { refuseCell, type SheetScan } from './sheet-scan.ts';
import { measuredText, scanStringItem } from './string-item.ts';

const SPACE = 0x20;

/** Goes through the value of a cell and notes where it stands, or which shared string it is. */
export function scanValue(scan: SheetScan, cell: number, key: number, kind: Kind): void {
  const { xml, cells } = scan;
  xml.text();
  if (kind === kinds.shared) {
    const index = indexAt(scan);
    if (index < 0 || index >= scan.strings) refuseCell(scan, 'dangling', key);
    cells.noteValue(cell, index, ELSEWHERE, true);
  } else noteValue(scan, cell);
}

/** The same of an inline string. */
export function scanInline(scan: SheetScan, cell: number): void {
  const { xml, cells, texts, limits } = scan;
  const text = scanStringItem(xml, limits.textLength);
  if (text === undefined) noteValue(scan, cell);
  else if (text !== '') {
    cells.noteValue(cell, texts.length, ELSEWHERE, true);
    texts.push(text);
  }
}

function noteValue({ xml, cells, limits }: SheetScan, cell: number): void {
  const { start, end, isPlain } = xml.noted;
  if (end === start) return;
  measuredText(xml, limits.textLength);
  cells.noteValue(cell, start, end, isPlain);
}

/** The number that a scanner's text is, with blanks around it at will; -1 for anything else. */
function indexAt({ xml }: SheetScan): number {
  const { bytes } = xml.part;
  let { start, end } = xml.noted;
  while (start < end && bytes[start]! <= SPACE) start += 1;
  while (end > start && bytes[end - 1]! <= SPACE) end -= 1;
  return wholeNumber(bytes, start, end);
}

import { wholeNumber } from './cell-key.ts';
import { ELSEWHERE } from './cell-table.ts';
import { nameCode } from './name-code.ts';
import { refuseCell, type SheetScan } from './sheet-scan.ts';
import { measuredText } from './string-item.ts';

const T = nameCode('t');
const SI = nameCode('si');

/** Goes through the formula of a cell (ECMA-376-1, 18.3.1.40) and notes where it stands. */
export function scanFormula(scan: SheetScan, cell: number, key: number): void {
  const { xml, cells } = scan;
  let type = 'normal';
  let group = -1;
  const { attributes, part } = xml;
  for (let index = 0; index < attributes.count; index += 1) {
    const code = attributes.code(index);
    if (code === T) type = attributes.value(index);
    else if (code === SI) {
      group = wholeNumber(part.bytes, attributes.start(index), attributes.end(index));
    }
  }
  xml.text();
  if (xml.noted.end > xml.noted.start) {
    measuredText(xml, scan.limits.textLength);
    noteFormula(scan, cell);
    if (type === 'shared') shareFormula(scan, group, key);
  } else if (type === 'shared') {
    const formula = scan.groups.get(group) ?? refuseCell(scan, 'dangling', key);
    cells.noteFormula(cell, formula, ELSEWHERE, true);
  } else if (type === 'array' || type === 'dataTable') noteFormula(scan, cell);
  else if (type !== 'normal') refuseCell(scan, 'type', key);
}

function noteFormula({ xml, cells }: SheetScan, cell: number): void {
  const { start, end, isPlain } = xml.noted;
  cells.noteFormula(cell, start, end, isPlain);
}

/** Keeps a formula for the cells of its group that follow and do not have it themselves. */
function shareFormula({ xml, shared, groups }: SheetScan, group: number, key: number): void {
  groups.set(group, shared.length);
  const { start, end, isPlain } = xml.noted;
  shared.push({ key, start, end, isPlain });
}

import { isTrue } from './is-true.ts';
import { isTooNarrow, sizeOf } from './legible.ts';
import type { SheetScan } from './sheet-scan.ts';
import { OPEN } from './xml-scanner.ts';

/** The last column of which it is noted whether it is shown: far beyond those of any sheet of ours. */
const REACH = 256;

/**
 * Notes which columns are shown (ECMA-376-1, 18.3.1.13); one that is described more than once is hidden
 * if any description hides it.
 */
export function scanColumns(scan: SheetScan): void {
  const { xml, shownColumns } = scan;
  while (xml.next() === OPEN) {
    if (!xml.is('col')) xml.refuse('unknown');
    const [first, last] = [Number(xml.attribute('min')), Number(xml.attribute('max'))];
    const isShown = !isTrue(xml.attribute('hidden')) && !isNarrow(scan);
    for (let column = Math.max(first, 1); column <= Math.min(last, REACH); column += 1) {
      shownColumns[column] = isShown && shownColumns[column] !== false;
    }
    xml.skip();
  }
}

function isNarrow({ xml, hidesColumns }: SheetScan): boolean {
  const width = xml.attribute('width');
  return width === undefined ? hidesColumns : isTooNarrow(sizeOf(width));
}

/** Numbers of the columns that are not shown, as far as there is content, in order. */
export function hiddenColumns({ shownColumns, hidesColumns, lastColumn }: SheetScan): number[] {
  const hidden: number[] = [];
  for (let column = 1; column <= Math.min(lastColumn, REACH); column += 1) {
    if (!(shownColumns[column] ?? !hidesColumns)) hidden.push(column);
  }
  return hidden;
}

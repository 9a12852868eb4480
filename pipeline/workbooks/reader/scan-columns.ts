import { MOST_COLUMNS } from './cell-key.ts';
import { isTrue } from './is-true.ts';
import type { SheetScan } from './sheet-scan.ts';
import { OPEN } from './xml-scanner.ts';

/** Notes the columns that are hidden; each is described once (ECMA-376-1, 18.3.1.13). */
export function scanColumns({ xml, hiddenColumns }: SheetScan): void {
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

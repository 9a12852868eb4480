import { columnNumber } from '#core/workbook/cells.ts';
import { cellKey } from './cell-key.ts';
import type { SheetScan } from './sheet-scan.ts';
import { OPEN } from './xml-scanner.ts';

const RANGE = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;

/** Notes the merged ranges (ECMA-376-1, 18.3.1.55). */
export function scanMerged({ xml, merged }: SheetScan): void {
  while (xml.next() === OPEN) {
    if (!xml.is('mergeCell')) xml.refuse('unknown');
    const found = RANGE.exec(xml.attribute('ref') ?? '') ?? xml.refuse('reference');
    const [, left = '', top = '', right = left, bottom = top] = found;
    merged.push(
      cellKey(Number(top), columnNumber(left)),
      cellKey(Number(bottom), columnNumber(right)),
    );
    xml.skip();
  }
}

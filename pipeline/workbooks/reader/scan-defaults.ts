import { isTooLow, isTooNarrow, sizeOf } from './legible.ts';
import type { SheetScan } from './sheet-scan.ts';

/**
 * Notes whether rows and columns that do not say their own size are shown (ECMA-376-1, 18.3.1.81).
 * `zeroHeight` hides only rows that are not written, and those hold nothing.
 */
export function scanDefaults(scan: SheetScan): void {
  const { xml } = scan;
  scan.hidesRows = isTooLow(sizeOf(xml.attribute('defaultRowHeight')));
  scan.hidesColumns = isTooNarrow(sizeOf(xml.attribute('defaultColWidth')));
  xml.skip();
}

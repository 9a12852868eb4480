import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../workbooks/read-workbook.ts';

/** Reads a workbook of ours. Throws where it is none. */
export function openIssued(bytes: Uint8Array): RawWorkbook {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook;
}

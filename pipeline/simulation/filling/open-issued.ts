import type { RawWorkbook } from '#core/workbook/cells.ts';
import { readWorkbook } from '../../workbooks/read-workbook.ts';

/** Reads a workbook of ours. Throws where it is none. */
export async function openIssued(bytes: Uint8Array): Promise<RawWorkbook> {
  const { workbook, finding } = await readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook;
}

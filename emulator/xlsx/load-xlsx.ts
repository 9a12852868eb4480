import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { openFile, readFileSheet } from './read-file.ts';

/** Reads the bytes of an xlsx file into plain data. `name` is the file's. Throws for what is no xlsx. */
export async function loadXlsx(
  bytes: Uint8Array,
  name = '填报工作簿.xlsx',
): Promise<WorkbookSnapshot> {
  const { worksheets } = await openFile(bytes);
  return { name, sheets: worksheets.map(readFileSheet) };
}

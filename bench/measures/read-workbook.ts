import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeWorkbooks } from '../country/make-workbooks.ts';
import type { Group } from '../measure.ts';
import { readers } from '../readers/readers.ts';

/** Each way of reading a workbook as a county hands it in, every cell of it. */
export async function readWorkbook(): Promise<Group> {
  const bytes = await drawWorkbook();
  return {
    title: 'Reading a workbook of 150 indicators',
    measures: [...readers].map(([name, read]) => ({ name, run: () => read(bytes) })),
  };
}

async function drawWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-bench-'));
  await makeWorkbooks(folder, 1);
  const inbox = join(folder, 'inbox');
  const [name = ''] = await readdir(inbox);
  const bytes = new Uint8Array(await readFile(join(inbox, name)));
  await rm(folder, { recursive: true });
  return bytes;
}

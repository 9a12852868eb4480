import { appendFile, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSteadily } from '../../../pipeline/files/steady-file.ts';
import { emptyFolder } from '../../support/folders.ts';

async function opened(content: string) {
  const path = join(await emptyFolder(), 'a.xlsx');
  await writeFile(path, content);
  const file = openSteadily(path);
  if (file === undefined) throw new Error(path);
  onTestFinished(() => file.close());
  return { path, file };
}

it('reads a file from a place on, and knows that it stayed as it was', async () => {
  const { file } = await opened('0123456789');

  expect(file.size).toBe(10);
  expect(Buffer.from(file.read(3, 4)).toString()).toBe('3456');
  expect(file.hasChanged()).toBe(false);
});

it('notices that a file grows', async () => {
  const { path, file } = await opened('0123456789');
  await appendFile(path, 'more');

  expect(file.hasChanged()).toBe(true);
});

it('gives what is left of a file that shrinks, and notices', async () => {
  const { path, file } = await opened('0123456789');
  await truncate(path, 4);

  expect(Buffer.from(file.read(0, 10)).toString()).toBe('0123');
  expect(file.hasChanged()).toBe(true);
});

it('opens no folder, and nothing through a link', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'b'));
  await writeFile(join(folder, 'a'), '');
  await symlink(join(folder, 'a'), join(folder, 'link'));

  expect(openSteadily(join(folder, 'b'))).toBeUndefined();
  expect(() => openSteadily(join(folder, 'link'))).toThrow(/ELOOP/);
});

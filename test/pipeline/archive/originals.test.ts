import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepOriginals } from '../../../pipeline/archive/keep-originals.ts';
import { originalOf } from '../../../pipeline/archive/original-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { treeOf } from '../../support/tree-of.ts';

function original(text: string, ending = '.xlsx') {
  const bytes = Buffer.from(text);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), ending, bytes };
}

describe('originals in the archive', () => {
  it('stand under their hash and come back as they were handed in', async () => {
    const folder = await emptyFolder();
    const workbook = original('甲');
    const measures = original('乙', '.csv');

    await keepOriginals(folder, [workbook, measures]);

    const { sha256 } = workbook;
    const path = join(folder, 'archive', sha256.slice(0, 2), `${sha256}.xlsx`);
    expect(await readFile(path)).toEqual(workbook.bytes);
    expect(await originalOf(folder, sha256, '.xlsx')).toEqual({ bytes: workbook.bytes });
    expect(await originalOf(folder, measures.sha256, '.csv')).toEqual({ bytes: measures.bytes });
  });

  it('are the same when they are kept once more, and leave nothing half written', async () => {
    const folder = await emptyFolder();
    const many = Array.from({ length: 150 }, (_, index) => original(`第${index}份`));
    await keepOriginals(folder, many);
    const before = await treeOf(folder);

    await keepOriginals(folder, [...many, ...many]);

    expect(await treeOf(folder)).toEqual(before);
    expect(Object.keys(before)).toHaveLength(150);
  });

  it('are not taken for themselves once a byte has changed, and are missed once gone', async () => {
    const folder = await emptyFolder();
    const { sha256, ...rest } = original('甲');
    await keepOriginals(folder, [{ sha256, ...rest }]);
    await writeFile(join(folder, 'archive', sha256.slice(0, 2), `${sha256}.xlsx`), '乙');

    expect(await originalOf(folder, sha256, '.xlsx')).toEqual({ fault: 'damaged' });
    expect(await originalOf(folder, sha256, '.csv')).toEqual({ fault: 'missing' });
  });

  it.each([
    ['../../../etc/passwd', '.xlsx'],
    ['ab', '.xlsx'],
    ['f'.repeat(64), '/../x'],
    ['f'.repeat(64), '.exe'],
  ])('stand nowhere but under a hash and an ending that is kept: %s%s', async (sha256, ending) => {
    const folder = await emptyFolder();

    await expect(originalOf(folder, sha256, ending)).rejects.toThrow(RangeError);
    expect(await treeOf(folder)).toEqual({});
  });
});

import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { originalOf } from '../../../pipeline/archive/original-of.ts';
import { readBatches } from '../../../pipeline/archive/read-batches.ts';
import { smallRound } from '../../support/small-round.ts';
import { treeOf } from '../../support/tree-of.ts';

const measures = 'unit_code,indicator_code,value\n620121,V1,1\n';

describe('the archive of a round', () => {
  it('has the originals of what was accepted or returned, and who came when', async () => {
    const round = await smallRound();
    const accepted = await round.handIn('620121', '620121-永登县.xlsx');
    const returned = await round.handIn('620122', '皋兰县.xlsx', {});
    await writeFile(round.inbox('外部数据.csv'), measures);
    await utimes(round.inbox('外部数据.csv'), new Date('2090-01-01'), new Date('2090-01-01'));
    await writeFile(round.inbox('坏.xlsx'), '不是工作簿');

    const first = await round.collect([accepted, round.inbox('坏.xlsx')]);
    const second = await round.collect([returned, round.inbox('外部数据.csv')]);

    const { batches, damaged } = await readBatches(round.directory);
    expect(damaged).toEqual([]);
    expect(batches).toMatchObject([
      {
        first: 1,
        collectedAt: '2024-01-01T00:01:00.000Z',
        files: [
          { file: '620121-永登县.xlsx', state: 'accepted' },
          { file: '坏.xlsx', state: 'rejected', bytes: 15, findings: [{ severity: 'error' }] },
        ],
      },
      {
        first: 3,
        collectedAt: '2024-01-01T00:02:00.000Z',
        files: [
          { file: '皋兰县.xlsx', state: 'returned' },
          { file: '外部数据.csv', state: 'accepted' },
        ],
      },
    ]);
    const hashes = [...first.files, ...second.files].map((file) => file.sha256);
    const [one = '', bad = '', other = '', csv = ''] = hashes;
    expect(await originalOf(round.directory, one, '.xlsx')).toEqual({
      bytes: await readFile(accepted),
    });
    expect(await originalOf(round.directory, other, '.xlsx')).toEqual({
      bytes: await readFile(returned),
    });
    expect(await originalOf(round.directory, csv, '.csv')).toEqual({
      bytes: Buffer.from(measures),
    });
    expect(await originalOf(round.directory, bad, '.xlsx')).toEqual({ fault: 'missing' });
    const units = batches[0]?.units ?? '';
    expect((await originalOf(round.directory, units, '.csv')).bytes?.toString()).toContain(
      '皋兰县',
    );
  });

  it('gets an original that it lacks when the same file is collected again', async () => {
    const round = await smallRound();
    const path = await round.handIn('620121', '620121-永登县.xlsx');
    await round.collect([path]);
    const before = await treeOf(join(round.directory, 'archive'));
    await rm(join(round.directory, 'archive'), { recursive: true });

    const { unchanged } = await round.collect([path]);

    expect(unchanged).toEqual(['620121-永登县.xlsx']);
    const after = await treeOf(join(round.directory, 'archive'));
    expect(Object.entries(before)).toEqual(expect.arrayContaining(Object.entries(after)));
    expect(Object.keys(after)).toHaveLength(1);
  });

  it('says which of its lists are not as they were written', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620121', '620121-永登县.xlsx')]);
    const path = join(round.directory, 'archive/batches/0000000001.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('永登县', '永澄县'));

    expect(await readBatches(round.directory)).toEqual({
      batches: [],
      damaged: ['archive/batches/0000000001.json'],
    });
  });
});

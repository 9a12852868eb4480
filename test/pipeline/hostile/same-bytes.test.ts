import { copyFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { verify } from '../../../pipeline/verify/verify.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { smallRound } from '../../support/small-round.ts';

it('a workbook counts although a copy under a wrong name came before it in the same run', async () => {
  const round = await smallRound();
  const right = await round.handIn('620102', '城关区.xlsx');
  const wrong = round.inbox('城关区.doc');
  await copyFile(right, wrong);
  await utimes(wrong, 1_700_000_000, 1_700_000_000);

  const first = await round.collect([right, wrong]);
  const again = await round.collect([right, wrong]);
  const verdict = await verify(await openWorkspace(round.directory), {
    keep: false,
    progress: () => undefined,
  });

  expect(first.files.map(({ file, state }) => [file, state])).toEqual([
    ['城关区.doc', 'rejected'],
    ['城关区.xlsx', 'accepted'],
  ]);
  expect(again.files).toEqual([]);
  expect(verdict.findings).toEqual([]);
});

it('an original that is missing is brought back by a copy under any name', async () => {
  const round = await smallRound();
  const right = await round.handIn('620102', '城关区.xlsx');
  const wrong = round.inbox('城关区.doc');
  await copyFile(right, wrong);
  await round.collect([right]);
  await rm(join(round.directory, 'archive'), { recursive: true });

  const { unchanged } = await round.collect([wrong]);

  expect(unchanged).toEqual(['城关区.doc']);
  expect(await round.collect([right])).toMatchObject({ unchanged: ['城关区.xlsx'] });
});

it('a copy of what another unit handed in is told of, although it changes nothing', async () => {
  const round = await smallRound();
  const own = await round.handIn('620102', '城关区.xlsx');
  const copy = round.inbox('620121-永登县.xlsx');
  await copyFile(own, copy);
  await utimes(own, 1_700_000_000, 1_700_000_000);

  const { files, unchanged, notes } = await round.collect([own, copy]);

  expect(files.map(({ file, state }) => [file, state])).toEqual([['城关区.xlsx', 'accepted']]);
  expect(unchanged).toEqual(['620121-永登县.xlsx']);
  expect(notes).toMatchObject([
    {
      code: 'identity.other-unit',
      parameters: { named: '永登县', issued: '城关区' },
      place: { file: '620121-永登县.xlsx' },
    },
  ]);
});

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { Failure } from '#core/findings/failure.ts';
import { openNextRound } from '../../../pipeline/workspace/next-round.ts';
import { zhunsheng } from '../../support/cli.ts';
import { exampleDocument } from '../../support/example-scheme.ts';
import { smallRound, type SmallRound } from '../../support/small-round.ts';

/** A round whose scheme got another edition and content after a workbook was collected. */
async function changedRound(): Promise<SmallRound> {
  const round = await smallRound();
  await round.collect([await round.handIn('620102', '620102-城关区.xlsx')]);
  const changed = { ...exampleDocument, edition: '2023.2', decimals: 1 };
  await writeFile(join(round.directory, 'scheme.yaml'), stringify(changed));
  return round;
}

it('no workbook is issued by a scheme that was changed after collecting', async () => {
  const { directory } = await changedRound();
  const issued = join(directory, 'issued', '620102-城关区.xlsx');
  const before = await readFile(issued);

  const { code, err } = await zhunsheng(['issue', directory]);

  expect(code).toBe(1);
  expect(err).toContain('在归集之后有改动');
  expect(await readFile(issued)).toEqual(before);
});

it('nothing is collected by a scheme that was changed after collecting', async () => {
  const round = await changedRound();
  const sent = join(round.directory, '..', '报送');
  await mkdir(sent);
  await writeFile(join(sent, '620121-永登县.xlsx'), '不是工作簿');
  const before = await readdir(join(round.directory, 'receipts'));

  const { code, err } = await zhunsheng(['collect', round.directory, sent]);

  expect(code).toBe(1);
  expect(err).toContain('在归集之后有改动');
  expect(await readdir(join(round.directory, 'receipts'))).toEqual(before);
});

it('a round whose scheme does not fit what was collected is not kept', async () => {
  const { directory } = await changedRound();
  const before = await readdir(directory);

  const opening = openNextRound(directory, { round: '2024', keys: true });

  await expect(opening).rejects.toThrow(Failure);
  expect(await readdir(directory)).toEqual(before);
});

import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zhunsheng } from '../support/cli.ts';
import { emptyFolder } from '../support/folders.ts';
import { smallRound } from '../support/small-round.ts';

it.each(['~考评', 'md:2023', 'file:2023', "考评 '2023' 100%"])(
  'works in a folder called %s, named from where it stands',
  async (name) => {
    const round = await smallRound();
    const workbook = await round.handIn('620121', '620121-永登县.xlsx');
    const folder = await emptyFolder();
    await cp(round.directory, join(folder, name), { recursive: true });

    const collected = await zhunsheng(['collect', name, workbook], folder);
    const reported = await zhunsheng(['report', name, '--format', 'csv,parquet'], folder);
    const verified = await zhunsheng(['verify', name, '--rebuild'], folder);

    expect([collected, reported, verified]).toMatchObject(
      Array.from({ length: 3 }, () => ({ code: 0, err: '' })),
    );
  },
);

it.each([
  ['init', ['--scheme', 'gansu-2023-midterm', '--divisions', '6201']],
  ['rank', []],
])('%s says so where a folder has a longer name than systems take', async (command, options) => {
  const folder = await emptyFolder();

  const { code, err } = await zhunsheng([command, '县'.repeat(90), ...options], folder);

  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('名称过长，系统不接受') });
});

import { appendFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zhunsheng } from '../../support/cli.ts';
import { smallRound } from '../../support/small-round.ts';

it('a database is not made for a workspace with a fault', async () => {
  const { directory } = await smallRound();
  await writeFile(join(directory, 'scheme.yaml'), 'title: 只有题名');

  const { code } = await zhunsheng(['collect', directory, directory]);

  expect(code).toBe(1);
  expect(await readdir(directory)).not.toContain('zhunsheng.duckdb');
});

it('what ails settings, scheme and units is told at once', async () => {
  const { directory } = await smallRound();
  await writeFile(join(directory, 'zhunsheng.yaml'), 'round: 2023\nkeys: 也许\n');
  await writeFile(join(directory, 'scheme.yaml'), 'title: 只有题名');
  await appendFile(join(directory, 'units.csv'), '620199,无此类,乡,,,,\n');

  const { err } = await zhunsheng(['collect', directory, directory]);

  expect(err).toContain('zhunsheng.yaml');
  expect(err).toContain('scheme.yaml');
  expect(err).toContain('units.csv');
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { zhunsheng } from '../support/cli.ts';
import { emptyFolder } from '../support/folders.ts';

/** A round of two counties, in `round`. */
async function startedRound(): Promise<string> {
  const folder = await emptyFolder();
  const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6203'];
  await zhunsheng(['init', 'round', ...setup], folder);
  return folder;
}

it('lists the first ten errors of a file, and says how many more its receipt has', async () => {
  const folder = await startedRound();
  const lines = Array.from({ length: 30 }, (_, index) => `99990${index},1,1`);
  await writeFile(
    join(folder, '测评.csv'),
    `unit_code,indicator_code,value\n${lines.join('\n')}\n`,
  );

  const { code, out } = await zhunsheng(['collect', 'round', '测评.csv'], folder);

  expect(code).toBe(2);
  expect(out.match(/^ {2}【/gm)).toHaveLength(10);
  expect(out).toContain('  另有 20 处，见回执');
});

it('lists the first hundred files that were not accepted, and says how many more there are', async () => {
  const folder = await startedRound();
  await mkdir(join(folder, '收件夹'));
  const names = Array.from({ length: 103 }, (_, index) => `${index}.xlsx`);
  await Promise.all(names.map((name) => writeFile(join(folder, '收件夹', name), name)));

  const { code, out } = await zhunsheng(['collect', 'round', '收件夹'], folder);

  expect(code).toBe(2);
  expect(out.match(/^\[拒收\]/gm)).toHaveLength(100);
  expect(out).toContain('另有 3 份退回或拒收的文件没有在此列出，见回执。');
});

import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { sweepPartials } from '../../../pipeline/files/sweep-partials.ts';
import { emptyFolder } from '../../support/folders.ts';
import { treeOf } from '../../support/tree-of.ts';

it('takes away what a killed process left half written, and nothing else', async () => {
  const folder = await emptyFolder();
  const { pid: gone } = spawnSync(process.execPath, ['--version']);
  const left = [
    `.甲.xlsx.${gone}.partial`,
    `.库.duckdb.${gone}.partial.wal`,
    `deeper/.乙.txt.${gone}.partial`,
  ];
  const others = [`.丙.xlsx.${process.pid}.partial`, '甲.xlsx', '甲.partial', '.丁.1.partial.xlsx'];
  await mkdir(join(folder, 'deeper'));
  await Promise.all([...left, ...others].map((name) => writeFile(join(folder, name), '')));

  await sweepPartials(folder);
  await sweepPartials(join(dirname(folder), 'is-not-there'));

  expect(Object.keys(await treeOf(folder))).toEqual(others.toSorted());
});

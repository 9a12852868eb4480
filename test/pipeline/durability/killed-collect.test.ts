import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../../pipeline/collect/collect.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { withDatabase } from '../../../pipeline/workspace/with-database.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { emptyFolder } from '../../support/folders.ts';
import { fixedClock, runKilled, stepsOf, type Kill } from '../../support/killed.ts';
import { smallRound } from '../../support/small-round.ts';
import { tableRows } from '../../support/table-rows.ts';
import { treeOf } from '../../support/tree-of.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';

/** How many more kills are spread over a collect; `ZHUNSHENG_KILLS=200` before a release. */
const MORE = Number(process.env['ZHUNSHENG_KILLS'] ?? 0);

const lasting = lastingFolder();
const inside = (name: string) => join(lasting(), name);
let steps: readonly string[] = [];
let whole: Awaited<ReturnType<typeof keptIn>>;

/** All that a collect leaves. */
async function keptIn(directory: string) {
  return {
    tables: await tableRows(directory),
    receipts: await treeOf(join(directory, 'receipts')),
    archive: await treeOf(join(directory, 'archive')),
  };
}

/** More files than are stored at once, of every kind, and what a collect makes of them undisturbed. */
beforeAll(async () => {
  const round = await smallRound({ folder: lasting() });
  await mkdir(inside('inbox'));
  await round.handIn('620102', 'inbox/620102-城关区.xlsx');
  await round.handIn('620121', 'inbox/620121-永登县.xlsx', {});
  const packed = await readFile(await round.handIn('620122', '620122-皋兰县.xlsx'));
  await writeFile(inside('inbox/补报.zip'), zipSync({ '620122-皋兰县.xlsx': packed }));
  await writeFile(inside('inbox/坏.xlsx'), '不是工作簿');
  const measures = Array.from({ length: 70 }, (_, index) =>
    writeFile(
      inside(`inbox/外部${index}.csv`),
      `unit_code,indicator_code,value\n620121,V1,${index % 2}\n${'\n'.repeat(index)}`,
    ),
  );
  await Promise.all(measures);
  await cp(round.directory, inside('undisturbed'), { recursive: true });
  steps = await stepsOf(['collect', inside('undisturbed'), inside('inbox')], inside('steps'));
  whole = await keptIn(inside('undisturbed'));
});

/** A collect that is killed, and what the next one leaves. */
async function killedAndRepeated(kill: Kill) {
  const directory = join(await emptyFolder(), 'round');
  await cp(inside('round'), directory, { recursive: true });
  const { signal } = await runKilled(['collect', directory, inside('inbox')], kill);
  const workspace = await openWorkspace(directory);
  await withDatabase(workspace, (database) =>
    collect(workspace, database, [inside('inbox')], {
      now: () => new Date(fixedClock),
      progress: () => undefined,
      words: zhCN,
      workers: 1,
    }),
  );
  return { signal, kept: await keptIn(directory) };
}

function stepWhere(pattern: RegExp): number {
  return steps.findIndex((name) => pattern.test(name)) + 1;
}

describe('a collect that is killed, and run again, leaves what an undisturbed one does', () => {
  it.each([
    ['when an original has no name yet', /^renameSync .*\/archive\/..\//, {}],
    ['when a batch is not written down yet', /^renameSync .*\/batches\//, {}],
    ['before the receipts', /^openSync .*\/receipts\//, {}],
    ['before a batch is committed', /^run commit/, {}],
    ['while a batch is committed', /^run commit/, { after: 1, checkpoints: true }],
    ['while the models are built', /^run CREATE OR REPLACE table rankings/i, { after: 2 }],
    ['when the database is about to be closed', /^closeSync/, {}],
  ])('%s', async (_, pattern, how) => {
    const { signal, kept } = await killedAndRepeated({ step: stepWhere(pattern), ...how });

    expect(signal).toBe('SIGKILL');
    expect(kept).toEqual(whole);
  });

  it.each(
    Array.from({ length: MORE }, (_, index) => ({
      share: (index + 0.5) / MORE,
      after: [0, 1, 0, 4, 16][index % 5] ?? 0,
      checkpoints: index % 2 === 1,
    })),
  )('at $share of its steps, $after ms on, checkpoints $checkpoints', async ({ share, ...how }) => {
    const step = Math.ceil(share * steps.length);

    const { kept } = await killedAndRepeated({ step, ...how });

    expect(kept).toEqual(whole);
  });
});

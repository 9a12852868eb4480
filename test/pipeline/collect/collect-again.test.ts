import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectWhileOpening, type Collected } from '../../../pipeline/collect/collect.ts';
import { command } from '../../../pipeline/commands/collect.ts';
import { readRankings } from '../../../pipeline/database/read-marts.ts';
import { text } from '../../../pipeline/printer.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { whileOpening, type OpeningWorkspace } from '../../../pipeline/workspace/with-database.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

/** Collects as the command does. */
function collectIn(
  directory: string,
  paths: readonly string[],
  change: Partial<OpeningWorkspace> = {},
): Promise<Collected> {
  return whileOpening(directory, (opening) =>
    collectWhileOpening({ ...opening, ...change }, paths, {
      now: () => new Date('2024-01-01T00:00:00Z'),
      progress: () => undefined,
      words: zhCN,
    }),
  );
}

/** Lists of measures of a unit, each with other bytes; the first came first. */
async function handInMeasures(
  round: SmallRound,
  unit: string,
  names: readonly string[],
): Promise<string[]> {
  const paths = names.map((name) => round.inbox(name));
  for (const [index, path] of paths.entries()) {
    const blank = '\n'.repeat(index);
    await writeFile(path, `unit_code,indicator_code,value\n${unit},V3,0\n${blank}`);
  }
  return paths;
}

/** So many names that are alike. */
function names(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${kind}-${index}.csv`);
}

/** A sound filling with a lower level. */
const weaker = {
  ...soundFilling,
  指标评分: { ...soundFilling.指标评分, '2.3': { 实际值: '差' } },
};

const unread = () => Promise.reject(new Error('the workspace was read'));

describe('collecting again', () => {
  it('reads nothing of the workspace where neither it nor the files have changed', async () => {
    const round = await smallRound();
    const file = await round.handIn('620102', '城关区.xlsx');
    await collectIn(round.directory, [file]);

    const { unchanged, files, notes } = await collectIn(round.directory, [file], {
      workspace: unread,
    });

    expect({ unchanged, files, notes }).toEqual({
      unchanged: ['城关区.xlsx'],
      files: [],
      notes: [],
    });
  });

  it.each([
    ['zhunsheng.yaml', 'simulated: false', 'simulated: true'],
    ['units.csv', '皋兰县', '榆中县'],
    ['scheme.yaml', 'maximum: 20%', 'maximum: 10%'],
  ])('reads it where %s has changed', async (name, before, after) => {
    const round = await smallRound();
    const file = await round.handIn('620102', '城关区.xlsx');
    await collectIn(round.directory, [file]);
    const path = join(round.directory, name);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(before, after));

    const again = collectIn(round.directory, [file], { workspace: unread });

    expect(text).toContain(before);
    await expect(again).rejects.toThrow('the workspace was read');
  });

  it('loads a list of units anew that was taken back after a ranking had loaded another', async () => {
    const { directory, ...round } = await smallRound();
    const file = await round.handIn('620102', '城关区.xlsx');
    await collectIn(directory, [file]);
    const list = join(directory, 'units.csv');
    const before = await readFile(list);
    await appendFile(list, '620123,榆中县,县,620100,兰州市,620000,甘肃省\n');
    await withModels(directory, () => Promise.resolve());
    await writeFile(list, before);

    await collectIn(directory, [file]);

    const ranked = await whileOpening(directory, async ({ database }) =>
      readRankings(await database),
    );
    expect(ranked.map(({ unit_name }) => unit_name).toSorted()).toEqual([
      '城关区',
      '永登县',
      '皋兰县',
    ]);
  });

  it('tells few new files from many that are known', async () => {
    const round = await smallRound();
    const known = await handInMeasures(round, '620121', names('先', 150));
    await collectIn(round.directory, known);
    const fresh = await handInMeasures(round, '620102', names('后', 3));

    const { unchanged, files } = await collectIn(round.directory, [...fresh, ...known]);

    expect(unchanged).toHaveLength(150);
    expect(files.map(({ file }) => file)).toEqual(names('后', 3));
  });

  it('tells few known files from many that are new', async () => {
    const round = await smallRound();
    const fresh = await handInMeasures(round, '620121', names('先', 150));
    const known = await handInMeasures(round, '620102', names('后', 3));
    await collectIn(round.directory, known);

    const { unchanged, files } = await collectIn(round.directory, [...known, ...fresh]);

    expect(unchanged.toSorted()).toEqual(names('后', 3));
    expect(files).toHaveLength(150);
  });

  it('tells of a copy under the name of another unit each time', async () => {
    const round = await smallRound();
    const own = await round.handIn('620102', '城关区.xlsx');
    const copy = round.inbox('620121-永登县.xlsx');
    await copyFile(own, copy);
    await collectIn(round.directory, [own]);

    const { notes } = await collectIn(round.directory, [own, copy]);

    expect(notes.map(({ code, place }) => [code, place.file])).toEqual([
      ['identity.other-unit', '620121-永登县.xlsx'],
    ]);
  });
});

describe('the command', () => {
  it('names a correction that came after the workbook of a reviewer', async () => {
    const round = await smallRound();
    await collectIn(round.directory, [await round.handIn('620102', '城关区.xlsx')]);
    await collectIn(round.directory, [await round.review('620102', '城关区-复核.xlsx', {})]);
    const right = await round.handIn('620102', '城关区更正.xlsx', weaker);

    const { blocks } = await command.run(
      { arguments: [round.directory, [right]], options: {} },
      { now: () => new Date('2024-01-02T00:00:00Z'), progress: () => undefined, words: zhCN },
    );

    expect(blocks).toContainEqual(
      text(
        '【城关区更正.xlsx】“城关区-复核.xlsx”此前已经归集，其评分所依据的是更正前的自评。' +
          '请核对更正是否影响评分；有影响的，请重新下发该阶段的工作簿并重新评分。',
      ),
    );
  });
});

import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../pipeline/collect/collect.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { readRankings } from '../../../pipeline/database/read-marts.ts';
import { zhCN } from '../../../pipeline/wording/zh-CN.ts';
import { openNextRound } from '../../../pipeline/workspace/next-round.ts';
import { roundDirectory } from '../../../pipeline/workspace/rounds.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { withDatabase } from '../../../pipeline/workspace/with-database.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { smallRound, soundFilling, type SmallRound } from '../../support/small-round.ts';

/** Says something to a round's database behind the program's back. */
async function tell(directory: string, sql: string): Promise<void> {
  const database = await openDatabase(join(directory, 'zhunsheng.duckdb'));
  await database.execute(sql);
  database.close();
}

const effects = {
  now: () => new Date('2024-02-01T00:00:00Z'),
  progress: () => undefined,
  words: zhCN,
};

function unitsRanked(directory: string): Promise<number> {
  return withModels(directory, async (_, database) => (await readRankings(database)).length);
}

/** A list of measures by which a unit's score is zero. */
async function vetoed(round: SmallRound, name: string): Promise<string> {
  await writeFile(round.inbox(name), 'unit_code,indicator_code,value\n620121,V3,1\n');
  return round.inbox(name);
}

async function edit(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(before, after));
}

describe('models', () => {
  it('are built once for what does not change', async () => {
    const round = await smallRound();
    const built = await unitsRanked(round.directory);
    await tell(round.directory, 'DELETE FROM rankings');

    const again = await unitsRanked(round.directory);

    expect({ built, again }).toEqual({ built: 3, again: 0 });
  });

  it('are built once where workbooks were collected before anything was ranked', async () => {
    const { directory, ...round } = await smallRound();
    const sound = await round.handIn('620121', 'first.xlsx');
    const workspace = await openWorkspace(directory);
    await withDatabase(workspace, (database) => collect(workspace, database, [sound], effects));
    await tell(directory, 'DELETE FROM rankings');

    expect(await unitsRanked(directory)).toBe(0);
  });

  it.each([
    [
      'a list of units with one more',
      ({ directory }: SmallRound) =>
        appendFile(join(directory, 'units.csv'), '620123,榆中县,县,620100,兰州市,620000,甘肃省\n'),
      4,
    ],
    [
      'another bound of the scheme',
      ({ directory }: SmallRound) =>
        edit(join(directory, 'scheme.yaml'), 'maximum: 20%', 'maximum: 10%'),
      3,
    ],
    [
      'another name of the round',
      ({ directory }: SmallRound) =>
        edit(join(directory, 'zhunsheng.yaml'), 'round: "2023"', 'round: "2022"'),
      3,
    ],
    [
      'measures that came in',
      async (round: SmallRound) => round.collect([await vetoed(round, '造假.csv')]),
      3,
    ],
    [
      'a database that an earlier version of the program built',
      ({ directory }: SmallRound) =>
        tell(
          directory,
          'DROP TABLE raw_fingerprints; DROP VIEW scores; CREATE TABLE scores AS SELECT 1 AS score',
        ),
      3,
    ],
    [
      'a query that says something else now',
      ({ directory }: SmallRound) =>
        tell(directory, "UPDATE raw_fingerprints SET fingerprint = 'x' WHERE derived = 'models'"),
      3,
    ],
  ] as const)('are built anew for %s', async (_, change, expected) => {
    const round = await smallRound();
    await unitsRanked(round.directory);
    await tell(round.directory, 'DELETE FROM rankings');

    await change(round);

    expect(await unitsRanked(round.directory)).toBe(expected);
  });

  it('follow a correction, and are left alone by the same files again', async () => {
    const round = await smallRound();
    const first = await round.handIn('620121', 'first.xlsx');
    await round.collect([first]);
    const scores = () =>
      round.read(async (database) =>
        (await readRankings(database)).flatMap((row) => row.score_micro ?? []),
      );
    const before = await scores();
    const lower = {
      ...soundFilling,
      指标评分: { ...soundFilling.指标评分, '2.3': { 实际值: '差' } },
    };
    await round.collect([await round.handIn('620121', 'second.xlsx', lower)]);
    const after = await scores();
    await tell(round.directory, 'DELETE FROM rankings');

    await round.collect([first]);

    expect(await scores()).toEqual([]);
    expect(after.length).toBe(1);
    expect(after).not.toEqual(before);
  });

  it('follow what is collected late into the round before', async () => {
    const round = await smallRound();
    await round.collect([await round.handIn('620121', 'first.xlsx')]);
    await openNextRound(round.directory, { keys: false, round: '2024' });
    const scores = () =>
      round.read((database) =>
        database.query<{ earlier_score_micro: bigint }>(
          'SELECT earlier_score_micro FROM stg_previous_rankings',
        ),
      );
    const before = await scores();
    const late = await vetoed(round, '造假.csv');
    const earlier = await openWorkspace(await roundDirectory(round.directory, '2023'));
    await withDatabase(earlier, (database) => collect(earlier, database, [late], effects));

    const after = await scores();

    expect(before).toEqual([{ earlier_score_micro: 9_000_000n }]);
    expect(after).toEqual([{ earlier_score_micro: 0n }]);
    expect(await scores()).toEqual(after);
  });
});

import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { readRankings } from '../../../pipeline/database/read-marts.ts';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { openNextRound } from '../../../pipeline/workspace/next-round.ts';
import { keptRounds, roundDirectory } from '../../../pipeline/workspace/rounds.ts';
import { withModels } from '../../../pipeline/workspace/with-models.ts';
import { openWorkspace } from '../../../pipeline/workspace/open-workspace.ts';
import { departmentDocument } from '../../support/department-scheme.ts';
import { exampleDocument } from '../../support/example-scheme.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { emptyFolder } from '../../support/folders.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { smallRound, smallRoundIn, type SmallRound } from '../../support/small-round.ts';
import { treeOf } from '../../support/tree-of.ts';

const next = { keys: false, round: '2024' };

const lively = lastingFolder();
beforeAll(async () => {
  const round = await smallRound({ folder: lively() });
  await round.collect([await round.handIn('620121', '620121-永登县.xlsx')]);
  await mkdir(join(round.directory, 'reports'));
  await writeFile(join(round.directory, 'reports/ranking.csv'), '旧报告');
  await writeFile(join(round.directory, '备忘.txt'), '勿动');
});

/** A round that has issued and collected, with reports and a note of the office's own. */
async function livelyRound(): Promise<SmallRound> {
  const folder = await emptyFolder();
  await cp(lively(), folder, { recursive: true });
  return smallRoundIn(folder);
}

function busy(name: string) {
  return (from: string, to: string) =>
    basename(from) === name
      ? Promise.reject(Object.assign(new Error(name), { code: 'EBUSY', path: from }))
      : rename(from, to);
}

/** Moves as `rename` does, but for the first try at one file. */
function busyOnce(file: string) {
  let tries = 0;
  return (from: string, to: string) =>
    from.endsWith(file) && (tries += 1) === 1
      ? Promise.reject(Object.assign(new Error(file), { code: 'EPERM', path: from }))
      : rename(from, to);
}

describe('the next round', () => {
  it('starts where the one before was, which is kept whole and works on', async () => {
    const round = await livelyRound();
    const before = await treeOf(round.directory);

    const opened = await openNextRound(round.directory, next);

    expect(opened.config).toMatchObject({ round: '2024', previous: '2023', keys: true });
    const kept = join(round.directory, 'rounds/2023');
    const { '备忘.txt': note, ...ofRound } = before;
    expect(await treeOf(kept)).toEqual(ofRound);
    expect(Object.keys(await treeOf(round.directory))).toEqual([
      'editions.json',
      'keys/private.pem',
      'keys/public.pem',
      ...Object.keys(ofRound).map((path) => `rounds/2023/${path}`),
      'scheme.yaml',
      'units.csv',
      'zhunsheng.yaml',
      '备忘.txt',
    ]);
    expect(await treeOf(round.directory)).toMatchObject({
      '备忘.txt': note,
      'keys/private.pem': before['keys/private.pem'],
      'scheme.yaml': before['scheme.yaml'],
      'units.csv': before['units.csv'],
    });
    expect((await stat(join(kept, 'keys/private.pem'))).mode & 0o777).toBe(0o600);
    const ranked = await withModels(kept, (_, database) => readRankings(database));
    expect(ranked).toMatchObject([{ unit_code: '620121', rank: 1 }, {}, {}]);
  });

  it('may have a scheme, units and keys of its own', async () => {
    const round = await smallRound({ keys: false });
    const scheme = round.inbox('next.yaml');
    await writeFile(
      scheme,
      stringify({
        ...exampleDocument,
        edition: '2025.1',
        period: { start: '2025-01-01', end: '2025-12-31' },
        evaluationDate: '2025-12-31',
      }),
    );

    const opened = await openNextRound(round.directory, { scheme, divisions: '6203', keys: true });

    expect(opened.config).toMatchObject({ round: '2025', previous: '2023', keys: true });
    expect(opened.scheme.edition).toBe('2025.1');
    expect(opened.units.map((unit) => unit.code)).toEqual(['620302', '620321']);
    expect(await keptRounds(round.directory)).toMatchObject([{ round: '2023' }]);
  });

  it('follows the one before it again and again', async () => {
    const { directory } = await smallRound();
    await openNextRound(directory, next);
    await openNextRound(directory, { ...next, round: '2025' });

    const third = await openWorkspace(directory);
    const second = await openWorkspace(await roundDirectory(directory, '2024'));

    expect(third.config.previous).toBe('2024');
    expect(second.config.previous).toBe('2023');
    expect(await keptRounds(directory)).toMatchObject([{ round: '2024' }, { round: '2023' }]);
  });

  it.each([
    ['a name that the current one has', '2023', '2023', 'round.exists'],
    ['the usual name where that is taken', '2023', undefined, 'round.exists'],
    ['a name with the folder of another', '2023/1', '2023:1', 'round.folder-taken'],
    ['a name that differs in case only', 'a', 'A', 'round.folder-taken'],
  ])('is not opened under %s', async (_, name, given, code) => {
    const { directory } = await smallRound({ round: name });
    const before = await treeOf(directory);

    const faults = await faultsOf(openNextRound(directory, { keys: false, round: given }));

    expect(faults).toMatchObject([{ code, parameters: { round: given ?? '2023' } }]);
    expect(await treeOf(directory)).toEqual(before);
  });

  it('keeps a round called .. within the workspace', async () => {
    const { directory } = await smallRound({ round: '..' });
    await openNextRound(directory, next);
    expect(await keptRounds(directory)).toEqual([
      { round: '..', directory: join(directory, 'rounds/_') },
    ]);
  });

  it('is not opened where something else has the folder, nor in a round that is kept', async () => {
    const { directory } = await smallRound();
    await mkdir(join(directory, 'rounds/2023'), { recursive: true });
    expect(await faultsOf(openNextRound(directory, next))).toMatchObject([
      { code: 'round.folder-taken', place: { file: 'rounds/2023' } },
    ]);

    const other = await smallRound();
    await openNextRound(other.directory, next);
    const kept = await roundDirectory(other.directory, '2023');
    expect(await faultsOf(openNextRound(kept, { ...next, round: '2025' }))).toMatchObject([
      { code: 'round.kept', parameters: { home: other.directory } },
    ]);
  });

  it('is not opened from a scheme or units with faults', async () => {
    const round = await livelyRound();
    const { directory } = round;
    const before = await treeOf(directory);
    const faulty = round.inbox('faulty.yaml');
    await writeFile(faulty, stringify({ ...exampleDocument, total: 11 }));
    const changed = round.inbox('changed.yaml');
    await writeFile(changed, stringify({ ...exampleDocument, title: '同一版次的另一方案' }));

    const byScheme = openNextRound(directory, { ...next, scheme: faulty });
    expect(await faultsOf(byScheme)).toMatchObject([{ code: 'scheme.points-total' }]);
    const byEdition = openNextRound(directory, { ...next, scheme: changed });
    expect(await faultsOf(byEdition)).toMatchObject([{ code: 'scheme.edition-changed' }]);
    const byUnits = openNextRound(directory, { ...next, divisions: '99' });
    expect(await faultsOf(byUnits)).toMatchObject([{ code: 'units.none' }]);

    expect(await treeOf(directory)).toEqual(before);
  });

  it('is not opened with units that no indicator of its scheme applies to, given or carried on', async () => {
    const round = await livelyRound();
    const { directory } = round;
    const before = await treeOf(directory);
    const scheme = round.inbox('departments.yaml');
    await writeFile(scheme, stringify(departmentDocument));

    const carriedOn = await faultsOf(openNextRound(directory, { ...next, scheme }));
    const given = await faultsOf(
      openNextRound(directory, { ...next, scheme, divisions: '620321' }),
    );

    expect(carriedOn.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['units.kind-without-leaves', { unitKind: 'district', count: 1, units: ['城关区'] }],
      ['units.kind-without-leaves', { unitKind: 'county', count: 2, units: ['永登县', '皋兰县'] }],
    ]);
    expect(given.map(({ parameters }) => parameters)).toEqual([
      { unitKind: 'county', count: 1, units: ['永昌县'] },
    ]);
    expect(await treeOf(directory)).toEqual(before);
  });

  it('is not opened while another program holds the database', async () => {
    const round = await livelyRound();
    const database = await openDatabase(join(round.directory, 'zhunsheng.duckdb'));
    onTestFinished(() => database.close());
    const module = join(import.meta.dirname, '../../../pipeline/workspace/next-round.ts');
    const script = `
      const { openNextRound } = await import(${JSON.stringify(module)});
      await openNextRound(${JSON.stringify(round.directory)}, { keys: false, round: '2024' })
        .catch((error) => console.log(JSON.stringify(error.findings)));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'database.locked' }]);
    expect(await keptRounds(round.directory)).toEqual([]);
  });

  it.each(['issued', 'zhunsheng.duckdb', 'scheme.yaml', 'zhunsheng.yaml'])(
    'leaves all as it was where %s cannot be moved',
    async (name) => {
      const round = await livelyRound();
      const before = await treeOf(round.directory);

      const faults = await faultsOf(openNextRound(round.directory, next, busy(name)));

      expect(faults.map((item) => item.code)).toEqual(['round.not-movable']);
      expect(faults[0]?.place.file).toContain(name);
      expect(await treeOf(round.directory)).toEqual(before);
      expect((await openNextRound(round.directory, next)).config.round).toBe('2024');
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is mended when the power fails at move %i', async (last) => {
    const round = await livelyRound();
    const database = await readFile(join(round.directory, 'zhunsheng.duckdb'));
    let moves = 0;
    const failing = async (from: string, to: string) => {
      moves += 1;
      if (moves >= last) throw new Error('no power');
      await rename(from, to);
    };

    await expect(openNextRound(round.directory, next, failing)).rejects.toThrow('no power');
    await openNextRound(round.directory, next);

    const kept = join(round.directory, 'rounds/2023');
    expect((await readFile(join(kept, 'zhunsheng.duckdb'))).equals(database)).toBe(true);
    expect((await openWorkspace(kept)).config.round).toBe('2023');
    expect((await openWorkspace(round.directory)).config.round).toBe('2024');
  });

  it('is there where the power failed when only its scheme had to follow', async () => {
    const round = await livelyRound();
    let moves = 0;
    const failing = async (from: string, to: string) => {
      moves += 1;
      if (moves > 8) throw new Error('no power');
      await rename(from, to);
    };

    await expect(openNextRound(round.directory, next, failing)).rejects.toThrow('no power');
    const opened = await openNextRound(round.directory, next);

    expect(opened.config).toMatchObject({ round: '2024', previous: '2023' });
    expect(await openWorkspace(round.directory)).toEqual(opened);
    expect(await keptRounds(round.directory)).toMatchObject([{ round: '2023' }]);
  });

  it.each(['units.csv', 'zhunsheng.yaml'])(
    'is taken back where its %s cannot take its place, and is told so',
    async (name) => {
      const round = await livelyRound();
      const before = await treeOf(round.directory);

      const faults = await faultsOf(
        openNextRound(round.directory, next, busyOnce(join('.next', name))),
      );

      expect(faults.map((item) => item.code)).toEqual(['round.not-movable']);
      expect(await treeOf(round.directory)).toEqual(before);
    },
  );

  it('is opened where its scheme, the last of its files, took its place at the second try', async () => {
    const round = await livelyRound();

    const opened = await openNextRound(
      round.directory,
      next,
      busyOnce(join('.next', 'scheme.yaml')),
    );

    expect(opened.config).toMatchObject({ round: '2024', previous: '2023' });
    expect(await readdir(round.directory)).not.toContain('.next');
    expect(await keptRounds(round.directory)).toMatchObject([{ round: '2023' }]);
  });

  it('says what to do while a move is cut off', async () => {
    const round = await livelyRound();
    let moves = 0;
    const failing = async (from: string, to: string) => {
      moves += 1;
      if (moves > 3) throw Object.assign(new Error('busy'), { code: 'EBUSY', path: from });
      await rename(from, to);
    };

    const faults = await faultsOf(openNextRound(round.directory, next, failing));

    expect(faults.map((item) => item.code)).toEqual(['round.not-movable', 'round.cut-off']);
    expect(await faultsOf(openWorkspace(round.directory))).toMatchObject([
      { code: 'round.cut-off' },
    ]);
  });
});

describe('an earlier round', () => {
  it('is found by its name, or the names there are are told', async () => {
    const { directory } = await smallRound();
    await openNextRound(directory, next);
    expect(await roundDirectory(directory, undefined)).toBe(directory);
    expect(await roundDirectory(directory, '2024')).toBe(directory);
    expect(await roundDirectory(directory, '2023')).toBe(join(directory, 'rounds/2023'));
    expect(await faultsOf(roundDirectory(directory, '1999'))).toMatchObject([
      { code: 'round.unknown', parameters: { round: '1999', rounds: ['2024', '2023'] } },
    ]);
  });

  it.each([
    ['is gone', 'missing', (kept: string) => rename(kept, join(kept, '../../elsewhere'))],
    ['was never ranked', 'unranked', () => Promise.resolve()],
    [
      'has a spoilt database',
      'unreadable',
      (kept: string) => writeFile(join(kept, 'zhunsheng.duckdb'), '不是数据库'.repeat(1_000)),
    ],
    [
      'has a spoilt scheme',
      'unreadable',
      (kept: string) => writeFile(join(kept, 'scheme.yaml'), 'id: 1'),
    ],
  ])('that %s keeps nobody from ranking this one', async (_, why, spoil) => {
    const { directory } = await smallRound();
    await openNextRound(directory, next);
    await spoil(join(directory, 'rounds/2023'));

    const { rows, notes } = await withModels(directory, async (_opened, database, found) => ({
      rows: await readRankings(database),
      notes: found,
    }));

    expect(rows).toHaveLength(3);
    expect(notes[0]).toMatchObject({ code: `previous.${why}`, severity: 'warning' });
  });

  it('that was ranked before themes were scored counts as unranked', async () => {
    const round = await livelyRound();
    await openNextRound(round.directory, next);
    const file = join(round.directory, 'rounds/2023/zhunsheng.duckdb');
    const database = await openDatabase(file);
    await database.execute('DROP TABLE theme_scores');
    database.close();

    const notes = await withModels(round.directory, (_opened, _database, found) =>
      Promise.resolve(found),
    );

    expect(notes).toMatchObject([{ code: 'previous.unranked' }]);
  });

  it('whose scheme was changed after it was ranked is not compared with', async () => {
    const round = await livelyRound();
    await openNextRound(round.directory, next);
    const scheme = join(round.directory, 'rounds/2023/scheme.yaml');
    await writeFile(scheme, stringify({ ...exampleDocument, title: '改过的方案' }));
    const notes = await withModels(round.directory, (_opened, _database, found) =>
      Promise.resolve(found),
    );
    expect(notes).toMatchObject([{ code: 'previous.changed' }]);
  });
});

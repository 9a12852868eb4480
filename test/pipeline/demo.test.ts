import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FileRow, FindingRow, RankingRow } from '../../pipeline/database/marts.ts';
import { zhunsheng, type Ran } from '../support/cli.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { plainAssessment } from '../support/plain-assessment.ts';
import { workspaceNames } from '../support/workspace-names.ts';

/** What `demo --json` prints, as far as it is looked at here. */
interface Demo {
  readonly rankings: readonly RankingRow[];
  readonly troubles: readonly { readonly kind: string; readonly units: readonly string[] }[];
}

const MARK = '模拟数据';

const outer = lastingFolder();
let folder: string;
/** Working directory, home and place for temporary files, all in one. */
let elsewhere: string;
let ran: Ran;
let demo: Demo;
let files: readonly FileRow[];
let findings: readonly FindingRow[];

beforeAll(async () => {
  folder = join(outer(), 'demo');
  elsewhere = join(outer(), 'elsewhere');
  await mkdir(folder);
  await mkdir(elsewhere);
  // What a demonstration has left that was stopped.
  await mkdir(join(folder, 'zhunsheng.duckdb.tmp'));
  await writeFile(join(folder, '.zhunsheng.duckdb.1.partial'), '');
  await writeFile(join(folder, 'zhunsheng.yaml'), 'round: "2023"\nkeys: true\nsimulated: true\n');
  for (const name of ['HOME', 'TMPDIR', 'XDG_CACHE_HOME']) vi.stubEnv(name, elsewhere);
  ran = await zhunsheng(['demo', folder, '--json'], elsewhere);
  demo = JSON.parse(ran.out);
  const status = await zhunsheng(['status', folder, '--json'], elsewhere);
  ({ files, findings } = JSON.parse(status.out));
}, 240_000);

afterAll(() => vi.unstubAllEnvs());

describe('demo', () => {
  it('ends well and leaves nothing outside its folder', async () => {
    expect(ran.code).toBe(0);
    expect(await readdir(elsewhere)).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual([...workspaceNames, '收件夹']);
  });

  it('brings each kind of trouble to its end', () => {
    const statuses = demo.troubles.map(({ kind, units }) => [
      kind,
      ...units.map((unit) => rowOf(unit)?.status),
    ]);

    expect(statuses).toEqual([
      ['nothing', 'missing'],
      ['nothing', 'missing'],
      ['nothing', 'missing'],
      ['lowWeight', 'returned'],
      ['lowWeight', 'returned'],
      ['alteredPoints', 'returned'],
      ['otherUnit', 'rejected'],
      ['lastRound', 'rejected'],
      ['truncated', 'rejected'],
      ['correction', 'accepted'],
      ['correction', 'accepted'],
      ['omissionWithReason', 'accepted'],
      ['omissionWithReason', 'accepted'],
      ['omissionWithoutReason', 'returned'],
      ['tie', 'accepted', 'accepted'],
    ]);
    expect(demo.rankings.filter((row) => row.status !== 'accepted')).toHaveLength(10);
  });

  it.each([
    ['lowWeight', ['weight.below-floor 综合考核权重!B9', 'weight.below-floor 综合考核权重!B9']],
    ['alteredPoints', ['structure.points-altered 指标评分!F7']],
    ['otherUnit', ['identity.other-unit _zhunsheng!B5']],
    ['lastRound', ['identity.other-round _zhunsheng!B6']],
    ['truncated', ['file.unreadable']],
    ['correction', []],
    ['omissionWithReason', []],
    [
      'omissionWithoutReason',
      ['omission.reason-missing 指标评分!N95', 'omission.reason-missing 指标评分!N96'],
    ],
    ['tie', []],
  ])('says of %s: %j', (kind, told) => {
    expect(errorsOf(kind)).toEqual(told);
  });

  it('keeps both files of a unit that sent a correction, and counts the later', () => {
    const histories = unitsIn('correction').map((unit) =>
      files
        .filter((file) => file.unit_name === unit)
        .map(({ file, state, current }) => [file.includes('更正'), state, current]),
    );

    const history = [
      [false, 'returned', false],
      [true, 'accepted', true],
    ];
    expect(histories).toEqual([history, history]);
  });

  it('shows what was omitted, with and without the rescale', () => {
    const omitted = unitsIn('omissionWithReason').map(rowOf);

    expect(omitted.map((row) => Number(row?.omitted_micro) > 0)).toEqual([true, true]);
    expect(omitted.map((row) => Number(row?.unrescaled_micro) < Number(row?.score_micro))).toEqual([
      true,
      true,
    ]);
  });

  it('lets two units share a place and skips the next', () => {
    const [one, other] = unitsIn('tie').map(rowOf);
    const ranks = demo.rankings.map((row) => row.rank);

    expect(one?.score_micro).toBe(other?.score_micro);
    expect(one?.rank).toBe(other?.rank);
    expect(ranks).not.toContain(Number(one?.rank) + 1);
    expect(ranks).toContain(Number(one?.rank) + 2);
  });
});

describe('the files that others read', () => {
  it.each([
    [
      'ranking.csv',
      'rank,unit_code,unit_name,kind,prefecture,province,group_rank,score,base_score,bonus,deduction,veto,omitted_points,grade,performance_weight,weighted_score,weight_ok,self_score,status',
    ],
    [
      'indicators.csv',
      'indicator_code,name,points,units,mean_score,score_rate,min,max,stddev,zero_units,full_units',
    ],
    [
      'scores.csv',
      'unit_code,indicator_code,stage,evaluator,value,computed,score,applicable,reason,file,sheet,cell',
    ],
    [
      'evidence.csv',
      'unit_code,stage,evaluator,number,indicators,title,link,date,note,file,sheet,cell',
    ],
    ['findings.csv', 'severity,code,unit_code,file,sheet,cell,message,hint'],
  ])('%s starts with a BOM and the columns that were agreed', async (name, header) => {
    const [first = ''] = (await report(name)).split('\n');

    expect(first.slice(0, header.length + 1)).toBe(`\uFEFF${header}`);
    expect(first.slice(header.length + 1)).toMatch(/^(,|$)/);
  });

  it('rank all 88 units, ranked ones first', async () => {
    const rows = await rankingRows();
    const ranks = rows.map((row) => row['rank']);

    expect(rows).toHaveLength(88);
    expect(new Set(rows.map((row) => row['unit_code'])).size).toBe(88);
    expect(ranks.slice(0, 78).map(Number)).toEqual(
      ranks
        .slice(0, 78)
        .map(Number)
        .toSorted((a, b) => a - b),
    );
    expect(ranks.slice(0, 78)).not.toContain('');
    expect(new Set(ranks.slice(78))).toEqual(new Set(['']));
    expect(new Set(rows.slice(78).map((row) => row['status']))).toEqual(
      new Set(['returned', 'rejected', 'missing']),
    );
  });

  it('equal an independent re-computation from the raw cells', async () => {
    const ranked = (await rankingRows()).filter((row) => row['rank'] !== '');

    const plain = await plainAssessment(folder, join(folder, '收件夹'));

    expect(plain).toHaveLength(78);
    expect(ranked.map((row, index) => pick(row, Object.keys(plain[index] ?? {})))).toEqual(plain);
  });

  it('say everywhere that the data are simulated', async () => {
    const [issued = ''] = await readdir(join(folder, 'issued'));

    expect(await sheetsWithoutMark(join(folder, 'issued', issued))).toEqual([]);
    expect(await sheetsWithoutMark(join(folder, 'reports/ranking.xlsx'))).toEqual([]);
    expect(await report('ranking.html')).toContain(MARK);
  });
});

describe('after the demo', () => {
  it('collecting the inbox again changes nothing', async () => {
    const before = await report('ranking.csv');
    const again = await zhunsheng(['collect', folder, join(folder, '收件夹'), '--json'], elsewhere);
    await zhunsheng(['report', folder, '--format', 'csv'], elsewhere);

    const { files: collected, unchanged } = JSON.parse(again.out);
    expect(again.code).toBe(0);
    expect(collected).toEqual([]);
    expect(unchanged.toSorted()).toEqual(files.map(({ file }) => file).toSorted());
    expect(await report('ranking.csv')).toBe(before);
  });

  it("refuses a folder with a stranger's file and touches nothing", async () => {
    const stranger = join(folder, '我的笔记.txt');
    await writeFile(stranger, '不要删除');
    const before = await readdir(folder, { recursive: true });

    const { code, err } = await zhunsheng(['demo', folder], elsewhere);

    expect(code).toBe(1);
    expect(err).toContain(folder);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expect(await readFile(stranger, 'utf8')).toBe('不要删除');
    await rm(stranger);
  });

  it('refuses a real round', async () => {
    const round = join(elsewhere, 'round');
    const setup = ['--scheme', 'gansu-2023-midterm', '--divisions', '6203'];
    await zhunsheng(['init', round, ...setup], elsewhere);

    const { code } = await zhunsheng(['demo', round], elsewhere);

    expect(code).toBe(1);
    expect((await readdir(round)).toSorted()).toEqual([
      'scheme.yaml',
      'units.csv',
      'zhunsheng.yaml',
    ]);
    await rm(round, { recursive: true });
  });

  it('a second demo replaces the first, comes to the same ranking, and tells people', async () => {
    const small = ['demo', join(outer(), 'small'), '--scheme', 'nantong-2019'];
    const ranking = join(outer(), 'small/reports/ranking.csv');
    await zhunsheng(small, elsewhere);
    const before = await readFile(ranking, 'utf8');

    const { code, out } = await zhunsheng(small, elsewhere);

    expect(code).toBe(0);
    expect(out).toContain(MARK);
    expect(out).toContain('如皋市');
    expect(out).toContain('reports/ranking.html');
    expect(await readFile(ranking, 'utf8')).toBe(before);
    expect(await readdir(elsewhere)).toEqual([]);
  }, 120_000);
});

function unitsIn(kind: string): string[] {
  return demo.troubles.filter((trouble) => trouble.kind === kind).flatMap(({ units }) => units);
}

function rowOf(unit: string): RankingRow | undefined {
  return demo.rankings.find((row) => row.unit_name === unit);
}

/** Errors of the units that made a trouble: code and place. */
function errorsOf(kind: string): string[] {
  const codes = new Set(unitsIn(kind).map((unit) => rowOf(unit)?.unit_code));
  return findings
    .filter(({ severity, unit_code }) => severity === 'error' && codes.has(unit_code ?? ''))
    .map(({ code, sheet, cell }) => `${code} ${sheet}${cell ? `!${cell}` : ''}`.trim());
}

function report(name: string): Promise<string> {
  return readFile(join(folder, 'reports', name), 'utf8');
}

async function rankingRows(): Promise<Record<string, string>[]> {
  return parse(await report('ranking.csv'), { bom: true, columns: true });
}

function pick(row: Record<string, string>, keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, row[key]]));
}

/** Names of the visible sheets of a workbook that nowhere say 模拟数据. */
async function sheetsWithoutMark(path: string): Promise<string[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets
    .filter(({ state }) => state === 'visible')
    .filter((sheet) => !JSON.stringify(sheet.getSheetValues()).includes(MARK))
    .map(({ name }) => name);
}

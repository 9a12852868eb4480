import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { toMicro } from '#core/decimal.ts';
import { numberIn, textOf } from '#core/workbook/cells.ts';
import { SCORE_HEADER_ROW } from '#core/workbook/score-sheet.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { columnOf, scoreHeaders, sheetNames, type ScoreColumn } from '#core/workbook/sheets.ts';
import { collect } from '../../pipeline/collect/collect.ts';
import type { FileSummary } from '../../pipeline/collect/collected.ts';
import type { RankingRow, ScoreRow } from '../../pipeline/database/marts.ts';
import { openDatabase } from '../../pipeline/database/open.ts';
import { readRankings, readScores } from '../../pipeline/database/read-marts.ts';
import { identityOf, issueWorkbooks } from '../../pipeline/issue/issue-workbooks.ts';
import { drawAnswers, type Answer } from '../../pipeline/simulation/answers.ts';
import { fillWorkbook } from '../../pipeline/simulation/fill-workbook.ts';
import { seededRandom } from '../../pipeline/simulation/random.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import type { Workspace } from '../../pipeline/workspace/workspace.ts';
import { fillByLibreOffice, fillByOpenpyxl } from '../support/fill-by.ts';
import { lastingFolder } from '../support/lasting-folder.ts';
import { typedCells, type TypedCell } from '../support/typed-cells.ts';

const COUNTY = '620121';
const progress = () => undefined;

/** One answer to each kind of rule, and what an evaluator may do beside answering. */
const particular: Readonly<Record<string, Answer>> = {
  // checklist
  '1.1.1': { value: '1、3' },
  // target: a percent cell, in proportion; the same in steps; another unit
  '1.1.2': { value: 0.873 },
  '4.1.1': { value: 0.8995 },
  '5.2.1': { value: 2 },
  // occurrences, in a bonus, in a base leaf and in a deduction
  '1.3.3': { value: 1 },
  '2.3.1': { value: 1 },
  '6.1.3': { value: 1 },
  // judgement
  '2.6.2': { value: 0.35, reason: '  抽查 5 件，2 件办理表面化\n“已销号”3 件属实 & 企业认可  ' },
  // level, with a score typed over what the rule gives
  '3.3.1': { value: '渠道固定但只偶有报送', score: 0.45, reason: '二季度未报送' },
  // range
  '7.2.2': { value: 66 },
  // deadline
  '10.3.1': { value: new Date('2023-04-09T00:00:00Z') },
  // omission
  '10.6.2': { value: undefined, omission: '本年度未组织此类培训' },
};

/** What a program left: the workbook filled in, a sealed one saved again, one changed, and one as issued. */
type Left = Readonly<Record<'filled' | 'sealed' | 'changed' | 'issued', string>>;
type Program = 'LibreOffice' | 'openpyxl';

/** What somebody types into a sealed workbook. */
const afterSealing: TypedCell = {
  sheet: sheetNames.scores,
  cell: 'L20',
  type: 'text',
  value: '材料不全',
};

const folder = lastingFolder();
let workspace: Workspace;
let bySimulation: string;
let left: Readonly<Record<Program, Left>>;

beforeAll(async () => {
  const setup = { scheme: 'gansu-2023-midterm', divisions: COUNTY, keys: true, simulated: false };
  workspace = await makeWorkspace(join(folder(), 'round'), setup);
  const [issued = ''] = await issueWorkbooks(workspace, {
    stage: 'self',
    evaluator: '1',
    progress,
  });
  bySimulation = join(folder(), 'simulated.xlsx');
  await writeFile(bySimulation, await filledBySimulation(issued));

  const cells = await typedCells(issued, bySimulation);
  const work = (program: Program) => {
    const to: Left = {
      filled: join(folder(), `${program}-filled.xlsx`),
      sealed: join(folder(), `${program}-sealed.xlsx`),
      changed: join(folder(), `${program}-changed.xlsx`),
      issued: join(folder(), `${program}-issued.xlsx`),
    };
    const jobs = [
      { from: issued, to: to.filled, cells },
      { from: bySimulation, to: to.sealed, cells: [] },
      { from: bySimulation, to: to.changed, cells: [afterSealing] },
      { from: issued, to: to.issued, cells: [] },
    ];
    return { to, jobs };
  };
  const libreOffice = work('LibreOffice');
  const openpyxl = work('openpyxl');
  await fillByOpenpyxl(openpyxl.jobs);
  await fillByLibreOffice(libreOffice.jobs);
  left = { LibreOffice: libreOffice.to, openpyxl: openpyxl.to };
}, 120_000);

describe.each(['LibreOffice', 'openpyxl'] as const)('a workbook that %s saved', (program) => {
  it('is accepted with the same scores as one that the simulation filled in, to the digit', async () => {
    const { file, scores, rankings } = await collected(left[program].filled);
    const expected = await collected(bySimulation);

    expect(file.state).toBe('accepted');
    expect(inShort(file)).toEqual(['seal.missing']);
    expect(scores).toEqual(expected.scores);
    expect(rankings).toEqual(expected.rankings);
  });

  it('keeps its seal, and comes to the same seal when it typed the same', async () => {
    const { file } = await collected(left[program].sealed);

    expect(file.state).toBe('accepted');
    expect(inShort(file)).toEqual([]);
    expect(await sealOf(left[program].filled)).toBe(file.seal);
  });

  it('is told of the cell that it changed after sealing, and of no other', async () => {
    const { file } = await collected(left[program].changed);

    expect(file.findings).toMatchObject([
      { code: 'seal.broken' },
      { code: 'seal.cell-altered', place: { sheet: '指标评分', cell: 'L20' } },
    ]);
  });

  it('as issued lacks its inputs and nothing else', async () => {
    const { file } = await collected(left[program].issued);

    expect(file.state).toBe('returned');
    expect([...new Set(inShort(file))].toSorted()).toEqual([
      'seal.missing',
      'value.missing',
      'weight.empty',
    ]);
  });
});

it('says what was typed: every kind of rule, an omission, a score typed over', async () => {
  const { scores, rankings } = await collected(bySimulation);

  const taken = new Map(
    scores.map((row) => [row.indicator_code, [row.value, row.computed_micro, row.score_micro]]),
  );
  expect(Object.keys(particular).map((code) => [code, taken.get(code)])).toEqual([
    ['1.1.1', ['1、3', 1_000_000n, 1_000_000n]],
    ['1.1.2', ['87.3%', 873_000n, 873_000n]],
    ['4.1.1', ['89.95%', 250_000n, 250_000n]],
    ['5.2.1', ['2', 500_000n, 500_000n]],
    ['1.3.3', ['1', 250_000n, 250_000n]],
    ['2.3.1', ['1', 500_000n, 500_000n]],
    ['6.1.3', ['1', 500_000n, 500_000n]],
    ['2.6.2', ['0.35', 350_000n, 350_000n]],
    ['3.3.1', ['渠道固定但只偶有报送', 600_000n, 450_000n]],
    ['7.2.2', ['66', 250_000n, 250_000n]],
    ['10.3.1', ['2023-04-09', 600_000n, 600_000n]],
    ['10.6.2', ['', null, null]],
  ]);
  expect(rankings).toMatchObject([
    { rank: 1, omitted_micro: 750_000n, performance_weight: '0.125', weight_ok: true },
  ]);
});

it('is computed by LibreOffice as by the pipeline, row by row and in the totals', async () => {
  const { scores, rankings } = await collected(left.LibreOffice.filled);

  const { computed, self, totals } = await figuresIn(left.LibreOffice.filled);

  expect(computed).toEqual(scores.map((row) => [row.indicator_code, row.computed_micro]));
  expect(self).toEqual(scores.map((row) => [row.indicator_code, row.score_micro]));
  expect(rankings).toMatchObject([
    {
      score_micro: totals.get('总得分'),
      base_micro: totals.get('换算得分'),
      bonus_micro: totals.get('加分'),
      deduction_micro: totals.get('扣分'),
    },
  ]);
});

async function filledBySimulation(issued: string): Promise<Uint8Array> {
  const { scheme, units } = workspace;
  const [unit] = units;
  if (unit === undefined) throw new Error(COUNTY);
  const drawn = drawAnswers(scheme, unit.kind, 0.5, seededRandom(1));
  return fillWorkbook(await readFile(issued), {
    scheme,
    unit,
    identity: identityOf(workspace, unit, 'self', '1'),
    answers: new Map([...drawn, ...Object.entries(particular)]),
    weight: 0.125,
    sealed: true,
  });
}
/** What a round that collects one file comes to. */
async function collected(path: string): Promise<{
  file: FileSummary;
  /** Without the name of the file. */
  scores: ScoreRow[];
  rankings: RankingRow[];
}> {
  const database = await openDatabase(':memory:');
  try {
    const effects = { now: () => new Date(0), progress, words: zhCN };
    const { files } = await collect(workspace, database, [path], effects);
    const [file] = files;
    if (file === undefined) throw new Error(path);
    const scores = (await readScores(database)).map((row) => ({ ...row, file: '' }));
    return { file, scores, rankings: await readRankings(database) };
  } finally {
    database.close();
  }
}

function inShort(file: FileSummary): string[] {
  return file.findings.map(({ code }) => code);
}

/** The seal that a file's content comes to, for the identity of the county. */
async function sealOf(path: string): Promise<string> {
  const { workbook } = readWorkbook(await readFile(path));
  const [unit] = workspace.units;
  if (workbook === undefined || unit === undefined) throw new Error(path);
  return sealWorkbook(workbook, identityOf(workspace, unit, 'self', '1')).code;
}

/** The figures that stand in 指标评分 as stored: two columns by code, and the totals by name. */
async function figuresIn(path: string) {
  const { workbook } = readWorkbook(await readFile(path));
  const sheet = workbook?.sheet(sheetNames.scores);
  if (sheet === undefined) throw new Error(path);
  const micro = (row: number, column: number) => {
    const cell = sheet.cell(row, column);
    return cell.type === 'number' ? BigInt(toMicro(numberIn(cell.value))) : null;
  };
  const columns = range(sheet.lastColumn);
  const column = (key: ScoreColumn) =>
    range(sheet.lastRow - SCORE_HEADER_ROW).map((index) => [
      textOf(sheet.cell(SCORE_HEADER_ROW + index, 1)),
      micro(SCORE_HEADER_ROW + index, columnOf(scoreHeaders, key)),
    ]);
  return {
    computed: column('computed'),
    self: column('self'),
    totals: new Map(columns.map((each) => [textOf(sheet.cell(3, each)), micro(4, each)])),
  };
}

/** 1 to `count`. */
function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

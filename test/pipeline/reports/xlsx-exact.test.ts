import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workbook } from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import { reportModel, type DetailedModel } from '../../../pipeline/reports/model.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { unitOf } from '../../support/collected-files.ts';
import { drawnRounds } from '../../support/drawn-rounds.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { convertAll } from '../../support/libreoffice.ts';
import { openXlsx } from '../../support/open-xlsx.ts';
import { formulas, tableOf } from '../../support/ranking-workbook.ts';
import { exampleContext, exampleModel } from '../../support/report-model.ts';
import { reportRows, type Entry } from '../../support/report-rows.ts';
import { collectInto, type Round } from '../../support/rounds.ts';
import { sortBackwards } from '../../support/sort-backwards.ts';
import { detailedModel } from '../../support/detailed-model.ts';

async function modelOf(round: Round): Promise<DetailedModel> {
  const database = await openDatabase(':memory:');
  await collectInto(database, round);
  const model = await detailedModel(database, { ...exampleContext, ...round, round: '2023' });
  database.close();
  return model;
}

/** A plain scheme of 100 points in two leaves, the first worth `points`. */
function twoLeaves(points: string, rest: string) {
  const rule = { kind: 'judgement' };
  return schemeOf({
    ...exampleDocument,
    total: 100,
    decimals: 4,
    ranking: { on: 'exact' },
    vetoes: [],
    omission: { maximum: '100%' },
    indicators: [
      { code: '1', name: '甲', points, rule },
      { code: '2', name: '乙', points: rest, rule },
    ],
  });
}

function modelWith(scheme: ReturnType<typeof twoLeaves>, entries: readonly Entry[]): DetailedModel {
  return reportModel(reportRows(scheme, entries), {
    ...exampleContext,
    scheme,
    units: entries.map((entry) => entry.unit),
  });
}

/** Units whose rescaled scores are a billionth of a billionth short of half a millionth, or just beyond. */
const nearHalves = [
  { points: '87.654321', rest: '12.345679', earned: '43.827196', base: 50.00004 },
  { points: '87.654321', rest: '12.345679', earned: '43.827125', base: 49.99996 },
  { points: '93.333333', rest: '6.666667', earned: '74.666665', base: 79.999998 },
  { points: '93.333333', rest: '6.666667', earned: '18.666668', base: 20.000002 },
  { points: '71.234567', rest: '28.765433', earned: '28.835362', base: 40.479451 },
  { points: '71.234567', rest: '28.765433', earned: '42.399205', base: 59.520549 },
];

/** A round of one unit that earned so much in the first leaf, and to which the second does not apply. */
function nearHalf({ points, rest, earned }: (typeof nearHalves)[number]): DetailedModel {
  return modelWith(twoLeaves(points, rest), [
    { unit: unitOf('620102'), status: 'accepted', scores: { 1: earned }, omitted: ['2'] },
  ]);
}

const only: Entry = {
  unit: unitOf('620102'),
  status: 'accepted',
  weight: '0.1',
  scores: { 1: '40', 2: '12' },
};

const even = twoLeaves('50', '50');
const drawn = Array.from({ length: 10 }, (_, index) => `drawn ${index}`);

/** Models by the name of their workbook; all are calculated at once, as LibreOffice starts slowly. */
async function modelsByName(): Promise<Readonly<Record<string, DetailedModel>>> {
  const rounds = await Promise.all(fc.sample(drawnRounds, drawn.length).map(modelOf));
  return {
    ...Object.fromEntries(rounds.map((model, index) => [`drawn ${index}`, model])),
    ...Object.fromEntries(nearHalves.map((half) => [half.earned, nearHalf(half)])),
    nobody: modelWith(even, []),
    'one unit': modelWith(even, [only]),
    sorted: exampleModel,
  };
}

const folder = lastingFolder();
const written = new Map<string, Workbook>();
const calculated = new Map<string, Workbook>();

beforeAll(async () => {
  const models = await modelsByName();
  const paths = Object.keys(models).map((name) => join(folder(), `${name}.xlsx`));
  for (const [index, model] of Object.values(models).entries()) {
    await writeFile(paths[index] ?? '', await rankingWorkbook(model));
  }
  for (const [index, name] of Object.keys(models).entries()) {
    written.set(name, await openXlsx(paths[index] ?? ''));
  }
  await sortBackwards(join(folder(), 'sorted.xlsx'), '指标得分', [10, 18]);
  await sortBackwards(join(folder(), 'sorted.xlsx'), '权重合规', [4, 13]);
  const converted = await convertAll(paths, 'xlsx');
  for (const [index, name] of Object.keys(models).entries()) {
    calculated.set(name, await openXlsx(converted[index] ?? ''));
  }
});

/** The workbook of a name, which is there. */
function of(workbooks: ReadonlyMap<string, Workbook>, name: string): Workbook {
  const found = workbooks.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe('the formulas of ranking.xlsx', () => {
  it.each(drawn)('come to the figures of the pipeline, whatever the round: %s', (name) => {
    expect(formulas(of(calculated, name))).toEqual(formulas(of(written, name)));
  });

  it.each(nearHalves)(
    'are not misled by binary numbers where a score is all but half a millionth: $base',
    ({ earned, base }) => {
      const [row] = tableOf(of(calculated, earned), '得分步骤');

      expect(row?.['基础得分']).toBe(base);
    },
  );

  it('would be misled without the correction', () => {
    const rows = nearHalves.map(({ earned }) => tableOf(of(calculated, earned), '得分步骤')[0]);

    expect(rows.map((row) => row?.['直接折算'])).not.toEqual(nearHalves.map(({ base }) => base));
  });

  it.each([
    ['nobody', ''],
    ['one unit', 1],
  ])('hold where %s is ranked', (name, rank) => {
    expect(tableOf(of(calculated, name), '得分步骤')[0]?.['名次']).toBe(rank);
    expect(formulas(of(calculated, name))).toEqual(formulas(of(written, name)));
  });

  it('find each unit by its code, so that tables may be sorted', () => {
    const [before, sorted] = [of(written, 'sorted'), of(calculated, 'sorted')];

    expect(tableOf(sorted, '排名')).toEqual(tableOf(before, '排名'));
    expect(tableOf(sorted, '领域得分').map((row) => row['行政执法'])).toEqual(
      tableOf(before, '领域得分').map((row) => row['行政执法']),
    );
  });
});

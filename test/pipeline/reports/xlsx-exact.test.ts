import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/database/open.ts';
import {
  buildReportModel,
  reportModel,
  type ReportModel,
} from '../../../pipeline/reports/model.ts';
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

const folder = lastingFolder();

/** Workbooks of models: as they were written, and as LibreOffice calculates them. */
async function recalculated(name: string, models: readonly ReportModel[]) {
  const paths = models.map((_, index) => join(folder(), `${name}-${index}.xlsx`));
  for (const [index, model] of models.entries()) {
    await writeFile(paths[index] ?? '', await rankingWorkbook(model));
  }
  const converted = await convertAll(paths, 'xlsx');
  return Promise.all(
    paths.map(async (path, index) => ({
      written: await openXlsx(path),
      calculated: await openXlsx(converted[index] ?? ''),
    })),
  );
}

async function modelOf(round: Round): Promise<ReportModel> {
  const database = await openDatabase(':memory:');
  await collectInto(database, round);
  const model = await buildReportModel(database, { ...exampleContext, ...round, round: '2023' });
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

function modelWith(scheme: ReturnType<typeof twoLeaves>, entries: readonly Entry[]): ReportModel {
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

const only: Entry = {
  unit: unitOf('620102'),
  status: 'accepted',
  weight: '0.1',
  scores: { 1: '40', 2: '12' },
};

describe('the formulas of ranking.xlsx', () => {
  it('come to the figures of the pipeline, whatever the round', async () => {
    const rounds = fc.sample(drawnRounds, { numRuns: 10 });
    const models = await Promise.all(rounds.map(modelOf));

    const workbooks = await recalculated('drawn', models);

    expect(workbooks.map(({ calculated }) => formulas(calculated))).toEqual(
      workbooks.map(({ written }) => formulas(written)),
    );
  }, 120_000);

  it('are not misled by binary numbers where a score is all but half a millionth', async () => {
    const models = nearHalves.map(({ points, rest, earned }) =>
      modelWith(twoLeaves(points, rest), [
        {
          unit: unitOf('620102'),
          status: 'accepted',
          scores: { 1: earned },
          omitted: ['2'],
        },
      ]),
    );

    const workbooks = await recalculated('near', models);

    const rows = workbooks.map(({ calculated }) => tableOf(calculated, '得分步骤')[0]);
    const bases = nearHalves.map(({ base }) => base);
    expect(rows.map((row) => row?.['基础得分'])).toEqual(bases);
    expect(rows.map((row) => row?.['直接折算'])).not.toEqual(bases);
  }, 120_000);

  it.each<[who: string, entries: readonly Entry[], rank: string | number]>([
    ['nobody', [], ''],
    ['one unit', [only], 1],
  ])(
    'hold where %s is ranked',
    async (who, entries, rank) => {
      const model = modelWith(twoLeaves('50', '50'), entries);

      const [workbook] = await recalculated(who, [model]);

      expect(workbook && tableOf(workbook.calculated, '得分步骤')[0]?.['名次']).toBe(rank);
      expect(workbook && formulas(workbook.calculated)).toEqual(
        workbook && formulas(workbook.written),
      );
    },
    120_000,
  );

  it('find each unit by its code, so that tables may be sorted', async () => {
    const path = join(folder(), 'sorted.xlsx');
    await writeFile(path, await rankingWorkbook(exampleModel));
    const written = await openXlsx(path);
    await sortBackwards(path, '指标得分', [10, 18]);
    await sortBackwards(path, '权重合规', [4, 13]);

    const [converted = ''] = await convertAll([path], 'xlsx');

    const sorted = await openXlsx(converted);
    expect(tableOf(sorted, '排名')).toEqual(tableOf(written, '排名'));
    expect(tableOf(sorted, '领域得分').map((row) => row['行政执法'])).toEqual(
      tableOf(written, '领域得分').map((row) => row['行政执法']),
    );
  }, 120_000);
});

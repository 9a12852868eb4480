import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { collect } from '../../pipeline/collect/collect.ts';
import { readChapterScores, readRankings } from '../../pipeline/database/read-marts.ts';
import { zhCN } from '../../pipeline/wording/zh-CN.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { withDatabase } from '../../pipeline/workspace/with-database.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';
import { emptyFolder } from '../support/folders.ts';

type Record_ = Record<string, string>;

const table = (name: string): Record_[] =>
  parse(readFileSync(join(import.meta.dirname, '../fixtures/asem', `${name}.csv`)), {
    columns: true,
    bom: true,
  });

const indicators = table('IndMeta');
const aggregates = table('AggMeta');
const normalised = table('stage_Normalised');
const aggregated = table('stage_Aggregated');
const published = table('result_AggregatesRank');

const halves = ['Conn', 'Sust'];
const weightOf = (code: string) => aggregates.find((row) => row['Code'] === code)?.['Weight'];
const pillarsOf = (half: string) => [
  ...new Set(indicators.filter((row) => row['Agg2'] === half).map((row) => row['Agg1'] ?? '')),
];
const leavesOf = (pillar: string) => indicators.filter((row) => row['Agg1'] === pillar);

/**
 * The index as a scheme: weights on every node, each indicator proportional to 100. Out of 1,000 to
 * one decimal, which are the published 100 to two: ranks were published on scores so rounded.
 */
const scheme = {
  id: 'asem-2018',
  title: 'ASEM',
  edition: '1',
  document: { title: 'ASEM', issuer: 'JRC', date: '2018-01-01' },
  kind: 'annual',
  period: { start: '2018-01-01', end: '2018-12-31' },
  evaluationDate: '2018-12-31',
  total: 1000,
  decimals: 1,
  omission: { maximum: '0%' },
  performanceWeight: { floor: '10%' },
  ranking: { on: 'rounded', peers: ['prefecture'] },
  grades: [{ name: '合格', from: 0 }],
  indicators: halves.map((half) => ({
    code: half,
    name: half,
    weight: weightOf(half),
    children: pillarsOf(half).map((pillar) => ({
      code: pillar,
      name: pillar,
      weight: weightOf(pillar),
      children: leavesOf(pillar).map((leaf) => ({
        code: leaf['IndCode'],
        name: leaf['IndName'],
        weight: leaf['IndWeight'],
        origin: 'external',
        rule: { kind: 'target', operator: '>=', value: 100, otherwise: 'proportional' },
      })),
    })),
  })),
};

const units = [
  'code,name,kind,city_code,city,province_code,province',
  ...normalised.map(
    (row) => `${row['UnitCode']},${row['UnitName']},县,1,${row['Group_EurAsia']},1,ASEM`,
  ),
].join('\n');

const measures = [
  'unit_code,indicator_code,value',
  ...normalised.flatMap((row) =>
    indicators.map((leaf) => `${row['UnitCode']},${leaf['IndCode']},${row[leaf['IndCode'] ?? '']}`),
  ),
].join('\n');

const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();

it('ranks the 51 ASEM countries, and scores every sub-index, as published', async () => {
  const folder = await emptyFolder();
  const file = (name: string) => join(folder, name);
  await writeFile(file('asem.yaml'), stringify(scheme));
  await writeFile(file('units-of-asem.csv'), units);
  await writeFile(file('measures.csv'), measures);
  await makeWorkspace(file('round'), {
    scheme: file('asem.yaml'),
    divisions: file('units-of-asem.csv'),
    keys: false,
    simulated: false,
  });

  const workspace = await openWorkspace(file('round'));
  const { collected, rankings, chapters } = await withDatabase(workspace, async (database) => ({
    collected: await collect(workspace, database, [file('measures.csv')], {
      now: () => new Date('2024-01-01'),
      progress: () => undefined,
      words: zhCN,
    }),
    rankings: await readRankings(database),
    chapters: await readChapterScores(database),
  }));

  expect(collected.files.map(({ state, findings }) => ({ state, findings }))).toEqual([
    { state: 'accepted', findings: [] },
  ]);
  expect(Object.fromEntries(rankings.map((row) => [row.unit_code, row.rank]))).toEqual(
    Object.fromEntries(published.map((row) => [row['UnitCode'], Number(row['Index'])])),
  );
  const rankedChapters = chapters.map((row) => [row.unit_code, row.indicator_code, row.rank]);
  const publishedChapters = published.flatMap((row) =>
    aggregates
      .filter((aggregate) => aggregate['Code'] !== 'Index')
      .map(({ Code = '' }) => [row['UnitCode'], Code, Number(row[Code])]),
  );
  expect(sorted(rankedChapters)).toEqual(sorted(publishedChapters));
  const scoreOf = new Map(
    chapters.map((row) => [`${row.unit_code} ${row.indicator_code}`, (row.score_rate ?? 0) * 100]),
  );
  const largestGap = Math.max(
    ...aggregated.flatMap((row) =>
      aggregates.map(({ Code = '' }) => {
        const ours =
          Code === 'Index'
            ? Number(rankings.find((unit) => unit.unit_code === row['UnitCode'])?.exact_micro) / 1e7
            : scoreOf.get(`${row['UnitCode']} ${Code}`);
        return Math.abs((ours ?? Number.NaN) - Number(row[Code]));
      }),
    ),
  );
  expect(largestGap).toBeLessThan(1e-3);
});

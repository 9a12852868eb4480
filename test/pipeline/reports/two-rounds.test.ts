import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { CollectedFile } from '../../../pipeline/collect/collected.ts';
import { comparison } from '../../../pipeline/reports/comparison.ts';
import { comparisonCsv } from '../../../pipeline/reports/csv/comparison.ts';
import { rankingCsv } from '../../../pipeline/reports/csv/ranking.ts';
import { themesCsv } from '../../../pipeline/reports/csv/themes.ts';
import { type DetailedModel } from '../../../pipeline/reports/model.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { databaseComparing } from '../../support/compared-rounds.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { exampleContext } from '../../support/report-model.ts';
import { detailedModel } from '../../support/detailed-model.ts';

const rule = { kind: 'judgement' };

function schemeWith(
  head: { readonly id: string; readonly edition: string; readonly replaces?: string },
  indicators: readonly unknown[],
): Scheme {
  return schemeOf({ ...exampleDocument, ...head, total: 100, indicators });
}

const before = schemeWith({ id: 'plain-2022', edition: '2022.1' }, [
  { code: '1', name: '政务服务', points: 40, theme: 'functions', rule },
  { code: '2', name: '重大决策', points: 30, theme: 'decisions', rule },
  { code: '9', name: '旧任务', points: 30, theme: 'decisions', rule },
]);

const changed = [
  { code: '1', name: '政务服务', points: 50, theme: 'functions', rule },
  { code: '2', name: '重大决策', points: 30, theme: 'decisions', rule },
  { code: '3', name: '新任务', points: 20, theme: 'decisions', rule },
];

const units = [unitOf('620102'), unitOf('620103'), unitOf('620121')];

function scored(unit: string, codes: readonly string[], points: readonly string[]): CollectedFile {
  const scores = Object.fromEntries(codes.map((code, index) => [code, points[index] ?? null]));
  return workbookOf(unit, scores, { weight: '0.1' });
}

const filesBefore = [
  scored('620102', ['1', '2', '9'], ['20', '30', '30']),
  scored('620103', ['1', '2', '9'], ['40', '15', '15']),
];
const filesNow = [
  scored('620102', ['1', '2', '3'], ['40', '24', '10']),
  scored('620103', ['1', '2', '3'], ['50', '15', '20']),
  scored('620121', ['1', '2', '3'], ['10', '10', '10']),
];

async function modelOf(scheme: Scheme): Promise<DetailedModel> {
  const database = await databaseComparing(
    { scheme: before, units, files: filesBefore },
    { scheme, units, files: filesNow },
  );
  return detailedModel(database, { ...exampleContext, scheme, units });
}

function picked(csv: string | undefined, columns: readonly string[]): (string | undefined)[][] {
  const rows: Record<string, string>[] = parse(csv ?? '', { bom: true, columns: true });
  return rows.map((row) => columns.map((column) => row[column]));
}

const rankColumns = [
  'unit_code',
  'rank',
  'previous_rank',
  'rank_change',
  'score_change',
  'compared_points',
  'compared_previous',
  'compared_score',
  'compared_change',
];
const themeColumns = ['unit_code', 'theme', 'score_rate', 'previous_score_rate', 'rate_change'];

describe('the reports of two rounds in a database', () => {
  it('compare leaf by leaf where the scheme goes on from the one before', async () => {
    const model = await modelOf(
      schemeWith({ id: 'plain-2023', edition: '2023.1', replaces: 'plain-2022' }, changed),
    );

    expect(picked(rankingCsv(model), rankColumns)).toEqual([
      ['620103', '1', '2', '1', '15', '80', '65', '65', '0'],
      ['620102', '2', '1', '-1', '-6', '80', '55', '64', '9'],
      ['620121', '3', '', '', '', '', '', '', ''],
    ]);
    expect(picked(themesCsv(model), themeColumns).slice(0, 2)).toEqual([
      ['620102', 'functions', '0.8', '0.5', '0.3'],
      ['620102', 'decisions', '0.68', '1', '-0.2'],
    ]);
    expect(picked(comparisonCsv(model), ['side', 'indicator_code', 'name', 'why'])).toEqual([
      ['current', '3', '新任务', 'added'],
      ['previous', '9', '旧任务', 'dropped'],
    ]);
    expect(comparison(model)?.sentences).toContain(
      '本期 2 项指标（80 分）纳入比较，1 项未纳入；上期另有 1 项未纳入。',
    );
  });

  it('compare themes alone where the schemes are of different lines', async () => {
    const model = await modelOf(schemeWith({ id: 'other', edition: '2023.1' }, changed));

    expect(picked(rankingCsv(model), rankColumns)[1]).toEqual([
      '620102',
      '2',
      '1',
      '-1',
      '',
      '',
      '',
      '',
      '',
    ]);
    expect(picked(themesCsv(model), themeColumns).slice(0, 2)).toEqual([
      ['620102', 'functions', '0.8', '0.5', '0.3'],
      ['620102', 'decisions', '0.68', '1', '-0.32'],
    ]);
    expect(picked(comparisonCsv(model), ['side', 'indicator_code', 'why'])).toHaveLength(6);
  });
});

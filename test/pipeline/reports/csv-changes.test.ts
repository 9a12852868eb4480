import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { comparisonCsv } from '../../../pipeline/reports/csv/comparison.ts';
import { rankingCsv } from '../../../pipeline/reports/csv/ranking.ts';
import { themesCsv } from '../../../pipeline/reports/csv/themes.ts';
import {
  comparedModel,
  hostileLeaf,
  otherLineModel,
  otherTotalModel,
} from '../../support/compared-model.ts';
import { golden } from '../../support/golden.ts';
import { exampleModel } from '../../support/report-model.ts';

function records(csv: string | undefined): Record<string, string>[] {
  return parse(csv ?? '', { bom: true, columns: true });
}

function of(unit: string, csv: string): Record<string, string> | undefined {
  return records(csv).find((row) => row['unit_code'] === unit);
}

describe('the CSV files of a round with a round before it', () => {
  it.each([
    ['ranking.csv', rankingCsv],
    ['themes.csv', themesCsv],
    ['comparison.csv', comparisonCsv],
  ])('%s is as it was agreed', async (name, csv) => {
    const text = csv(comparedModel) ?? '';

    expect(text).toBe(await golden(`reports/compared/${name}`, text));
  });
});

describe('ranking.csv', () => {
  it('has the same columns in a first round, and nothing in those of the changes', () => {
    const [compared] = rankingCsv(comparedModel).split('\n');
    const [first] = rankingCsv(exampleModel).split('\n');

    expect(first).toBe(compared);
    expect(of('620101', rankingCsv(exampleModel))).toMatchObject({
      previous_rank: '',
      rank_change: '',
      score_change: '',
      compared_change: '',
    });
  });

  it('leaves a unit without an earlier rank empty', () => {
    expect(of('620109', rankingCsv(comparedModel))).toMatchObject({
      rank: '9',
      previous_rank: '',
      rank_change: '',
      previous_score: '',
      score_change: '',
      compared_points: '',
    });
  });

  it('compares no scores of schemes with different totals, but the leaves that both have', () => {
    expect(of('620101', rankingCsv(otherTotalModel))).toMatchObject({
      rank_change: '-1',
      previous_score: '96',
      score_change: '',
      compared_change: '3',
    });
  });

  it('compares ranks alone where the schemes are not of one line', () => {
    expect(of('620101', rankingCsv(otherLineModel))).toMatchObject({
      rank_change: '-1',
      previous_score: '96',
      score_change: '',
      compared_points: '',
      compared_score: '',
      compared_change: '',
    });
  });
});

describe('themes.csv', () => {
  it('sets against the round before only the part of a theme that both rounds have', () => {
    const decisions = records(themesCsv(comparedModel)).find(
      (row) => row['unit_code'] === '620101' && row['theme'] === 'decisions',
    );

    expect(decisions).toMatchObject({
      theme_name: '行政决策',
      points: '30',
      score_rate: '0.95',
      previous_score_rate: '0.9',
      compared_points: '20',
      compared_score_rate: '0.975',
      rate_change: '0.075',
    });
  });
});

describe('comparison.csv', () => {
  it('is none in a first round', () => {
    expect(comparisonCsv(exampleModel)).toBeUndefined();
  });

  it('disarms names that a spreadsheet would take for a formula', () => {
    const names = records(comparisonCsv(comparedModel)).map((row) => row['name']);

    expect(names).toContain(`'${hostileLeaf}`);
  });
});

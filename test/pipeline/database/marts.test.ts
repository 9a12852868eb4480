import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { finding } from '#core/findings/finding.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { CollectedFile } from '../../../pipeline/collect/collected.ts';
import {
  readChapterScores,
  readEvidence,
  readFiles,
  readFindings,
  readIndicatorStatistics,
  readMissingMeasures,
  readOutcomes,
  readRankings,
  readScores,
  readUnitVetoes,
  readWeightCompliance,
} from '../../../pipeline/database/read-marts.ts';
import { measuresOf, unitOf, workbookOf } from '../../support/collected-files.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { databaseOf } from '../../support/rounds.ts';

const judgement = { kind: 'judgement' };
/** Two chapters of 4 and 6 points; of the second, a leaf is measured elsewhere. */
const document = {
  ...exampleDocument,
  indicators: [
    {
      code: '1',
      name: '决策',
      children: [
        { code: '1.1', name: '审查', points: 1, rule: judgement },
        { code: '1.2', name: '公开', points: 3, rule: judgement },
      ],
    },
    {
      code: '2',
      name: '执法',
      children: [
        { code: '2.1', name: '公示', points: 4, rule: judgement },
        { code: '2.2', name: '满意度', points: 2, rule: judgement, origin: 'external' },
        { code: '2.3', name: '创新', points: 1, type: 'bonus', rule: judgement },
      ],
    },
  ],
};
const scheme = schemeOf(document);
const full = { '1.1': '1', '1.2': '3', '2.1': '4' } as const;

function satisfaction(unit: string, value: string) {
  return { unit, code: '2.2', value, score: decimal(value) };
}

function veto(unit: string, code: string, value: string) {
  return { unit, code, value, score: null };
}

describe('rankings', () => {
  it('name why a unit is not ranked', async () => {
    const database = await databaseOf({
      scheme,
      units: ['1', '2', '3', '4', '5', '6'].map((code) => unitOf(code)),
      files: [
        workbookOf('1', full, { file: 'rejected at first.xlsx', state: 'rejected' }),
        workbookOf('1', full),
        workbookOf('2', full, { file: 'first.xlsx' }),
        workbookOf('2', full, { file: 'second.xlsx', state: 'returned' }),
        workbookOf('3', full, { state: 'rejected' }),
        workbookOf('4', full, { stage: 'review' }),
        workbookOf('5', full, { file: 'returned.xlsx', state: 'returned' }),
        workbookOf('5', full, { file: 'mended.xlsx' }),
        workbookOf('6', full),
        workbookOf('6', full, { stage: 'review', state: 'returned' }),
      ],
    });
    const rows = await readRankings(database);
    expect(rows.map(({ rank, unit_code, status }) => [rank, unit_code, status])).toEqual([
      [1, '1', 'accepted'],
      [1, '5', 'accepted'],
      [null, '2', 'returned'],
      [null, '3', 'rejected'],
      [null, '4', 'missing'],
      [null, '6', 'returned'],
    ]);
  });

  it('count a unit by measures alone where no leaf of it is in a workbook', async () => {
    const external = { code: '1', name: '满意度', points: 10, rule: judgement, origin: 'external' };
    const database = await databaseOf({
      scheme: schemeOf({ ...exampleDocument, indicators: [external] }),
      units: [unitOf('1'), unitOf('2')],
      files: [measuresOf('a.csv', [{ unit: '1', code: '1', value: '7', score: decimal(7) }])],
    });
    expect(await readRankings(database)).toMatchObject([
      { unit_code: '1', status: 'accepted', score_micro: 7_000_000n, self_micro: 7_000_000n },
      { unit_code: '2', status: 'missing', score_micro: null },
    ]);
  });

  it('round a half away from zero', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1')],
      files: [workbookOf('1', { '2.1': '2.345' })],
    });
    expect(await readRankings(database)).toMatchObject([
      { exact_micro: 2_345_000n, score_micro: 2_350_000n },
    ]);
  });

  it('compare rounded scores, or exact ones if the scheme says so', async () => {
    const files = [workbookOf('1', { '2.1': '2.344' }), workbookOf('2', { '2.1': '2.341' })];
    const units = [unitOf('1'), unitOf('2')];
    const rounded = await databaseOf({ scheme, units, files });
    const ranking = { on: 'exact', peers: ['kind'] };
    const exact = await databaseOf({ scheme: schemeOf({ ...document, ranking }), units, files });
    expect(await readRankings(rounded)).toMatchObject([{ rank: 1 }, { rank: 1 }]);
    expect(await readRankings(exact)).toMatchObject([
      { unit_code: '1', rank: 1, group_rank: 1, unrescaled_rank: 1 },
      { unit_code: '2', rank: 2, group_rank: 2, unrescaled_rank: 2 },
    ]);
  });

  it('rescale what is omitted, and tell the score and rank without', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1'), unitOf('2')],
      files: [
        workbookOf('1', { '1.1': '1', '1.2': '3', '2.1': 'omitted' }, { weight: '0.15' }),
        workbookOf('2', { ...full, '1.2': '2' }, { weight: '0.0999' }),
      ],
    });
    expect(await readRankings(database)).toMatchObject([
      {
        unit_code: '2',
        rank: 1,
        score_micro: 7_000_000n,
        weight_ok: false,
        weighted_micro: 6_990_000n,
        unrescaled_rank: 1,
      },
      {
        unit_code: '1',
        rank: 2,
        omitted_micro: 4_000_000n,
        base_micro: 6_666_667n,
        score_micro: 6_670_000n,
        weight_ok: true,
        weighted_micro: 10_010_000n,
        unrescaled_micro: 4_000_000n,
        unrescaled_rank: 2,
      },
    ]);
  });
});

describe('outcomes', () => {
  it('take the latest stage that has a score, evaluators combined', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1')],
      files: [
        workbookOf('1', full),
        workbookOf('1', { '1.1': '0.5', '1.2': '2' }, { stage: 'review', evaluator: '甲' }),
        workbookOf('1', { '1.1': null, '1.2': '1' }, { stage: 'review', evaluator: '乙' }),
        workbookOf('1', { '1.1': '0.25' }, { stage: 'final' }),
        measuresOf('old.csv', [satisfaction('1', '0.5')]),
        measuresOf('new.csv', [satisfaction('1', '1.75')]),
        measuresOf('returned.csv', [satisfaction('1', '2')], 'returned'),
      ],
    });
    const rows = await readOutcomes(database);
    expect(rows.map((row) => [row.indicator_code, row.score_micro, row.stage])).toEqual([
      ['1.1', 250_000n, 'final'],
      ['1.2', 1_500_000n, 'review'],
      ['2.1', 4_000_000n, 'self'],
      ['2.2', 1_750_000n, 'external'],
      ['2.3', null, null],
    ]);
  });

  it('omit a leaf only if every self-assessment does and no later stage scores it', async () => {
    const omitted = { '1.1': 'omitted', '1.2': 'omitted', '2.1': 'omitted' } as const;
    const database = await databaseOf({
      scheme,
      units: [unitOf('1')],
      files: [
        workbookOf('1', omitted, { evaluator: '甲' }),
        workbookOf('1', { ...omitted, '1.2': null }, { evaluator: '乙' }),
        workbookOf('1', { '2.1': '3' }, { stage: 'review' }),
      ],
    });
    const rows = await readOutcomes(database);
    expect(rows.map((row) => [row.indicator_code, row.applicable, row.score_micro])).toEqual([
      ['1.1', false, null],
      ['1.2', true, null],
      ['2.1', true, 3_000_000n],
      ['2.2', true, null],
      ['2.3', true, null],
    ]);
  });
});

describe('statistics', () => {
  const round = {
    scheme,
    units: [unitOf('1'), unitOf('2'), unitOf('3')],
    files: [
      workbookOf('1', { '1.1': '1', '1.2': '1', '2.1': '4' }),
      workbookOf('2', { '1.1': '0', '1.2': 'omitted', '2.1': '2' }),
      workbookOf('3', { '1.1': 'omitted', '1.2': 'omitted', '2.1': '4', '2.3': '1' }),
    ],
  };

  it('of chapters rest on what a unit could earn', async () => {
    const database = await databaseOf(round);
    const rows = await readChapterScores(database);
    expect(rows).toMatchObject([
      { unit_code: '1', indicator_code: '1', name: '决策', level: 1, score_rate: 0.5, rank: 1 },
      { unit_code: '1', indicator_code: '2', score_rate: 4 / 6, rank: 1 },
      { unit_code: '2', indicator_code: '1', attainable_micro: 1_000_000n, score_rate: 0, rank: 2 },
      { unit_code: '2', indicator_code: '2', score_micro: 2_000_000n, score_rate: 2 / 6, rank: 3 },
      { unit_code: '3', indicator_code: '1', attainable_micro: 0n, score_rate: null, rank: null },
      { unit_code: '3', indicator_code: '2', attainable_micro: 6_000_000n, rank: 1 },
    ]);
  });

  it('of leaves rest on the units that did not omit them', async () => {
    const database = await databaseOf(round);
    const [first, second, third] = await readIndicatorStatistics(database);
    expect(first).toEqual({
      indicator_code: '1.1',
      name: '审查',
      points_micro: 1_000_000n,
      units: 2,
      mean_score: 0.5,
      score_rate: 0.5,
      min_micro: 0n,
      max_micro: 1_000_000n,
      stddev: 0.5,
      zero_units: 1,
      full_units: 1,
    });
    expect(second).toMatchObject({ units: 1, mean_score: 1, score_rate: 1 / 3, stddev: 0 });
    expect(third).toMatchObject({ units: 3, mean_score: 10 / 3, stddev: 0.942809, full_units: 2 });
  });

  it('of leaves are empty where no unit is ranked', async () => {
    const database = await databaseOf({ ...round, files: [] });
    const [first] = await readIndicatorStatistics(database);
    expect(first).toMatchObject({ units: 0, mean_score: null, min_micro: null, zero_units: 0 });
  });
});

describe('what stands beside the ranking', () => {
  it('leads every score back to its file and cell', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1')],
      files: [
        workbookOf('1', { '1.1': '1' }, { file: '旧.xlsx' }),
        workbookOf('1', { '1.1': '0.5' }, { file: '新.xlsx' }),
        measuresOf('调查.csv', [satisfaction('9', '1'), satisfaction('1', '1.5')]),
      ],
    });
    expect(await readScores(database)).toMatchObject([
      { indicator_code: '1.1', stage: 'self', score_micro: 500_000n, file: '新.xlsx', cell: 'K7' },
      { indicator_code: '2.2', stage: 'external', value: '1.5', file: '调查.csv', cell: 'A3' },
    ]);
  });

  it('tells of vetoes that stand, and forgets those that were lifted', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1'), unitOf('2')],
      files: [
        workbookOf('1', full),
        measuresOf('a.csv', [veto('1', 'V3', '1'), veto('1', 'V1', '1'), veto('2', 'V2', '1')]),
        measuresOf('b.csv', [veto('1', 'V3', '0')]),
      ],
    });
    expect(await readUnitVetoes(database)).toEqual([
      { unit_code: '1', veto_code: 'V1', name: '瞒报', file: 'a.csv', cell: 'A3' },
      { unit_code: '2', veto_code: 'V2', name: '问责', file: 'a.csv', cell: 'A4' },
    ]);
    expect(await readRankings(database)).toMatchObject([
      { exact_micro: 6_000_000n, grade: '合格' },
      { unit_code: '2' },
    ]);
  });

  it('names what is missing from elsewhere', async () => {
    const database = await databaseOf({
      scheme,
      units: [unitOf('1'), unitOf('2'), unitOf('3')],
      files: [
        workbookOf('1', full),
        workbookOf('2', full),
        measuresOf('a.csv', [satisfaction('2', '0')]),
      ],
    });
    expect(await readMissingMeasures(database)).toEqual([
      { unit_code: '1', indicator_code: '2.2', name: '满意度' },
    ]);
  });

  it('holds the stated weight of a returned unit against the floor', async () => {
    const findings = [
      finding('weight.below-floor', { block: '法治', weight: '9%', floor: '10%', short: '1' }),
    ];
    const database = await databaseOf({
      scheme,
      units: [unitOf('1'), unitOf('2')],
      files: [
        workbookOf('1', full, { weight: '0.09', state: 'returned', findings }),
        workbookOf('2', full),
      ],
    });
    expect(await readWeightCompliance(database)).toMatchObject([
      {
        unit_code: '1',
        performance_weight: '0.09',
        floor: '0.1',
        weight_ok: false,
        cell: 'B3',
        status: 'returned',
      },
    ]);
  });

  it('keeps the evidence of accepted workbooks, as they list it, and who cites it', async () => {
    const given = workbookOf('1', full);
    const registered = {
      indicators: ['1.1'],
      link: '',
      date: '2023-12-20',
      note: '',
    };
    const file: CollectedFile = {
      ...given,
      submission: given.submission && {
        ...given.submission,
        entries: given.submission.entries.map((entry) => ({ ...entry, evidence: ['乙', '甲'] })),
        evidence: [
          { ...registered, number: '乙', title: '纪要', cell: 'A4' },
          { ...registered, number: '甲', title: '制度', cell: 'A5' },
        ],
      },
    };
    const database = await databaseOf({
      scheme,
      units: [unitOf('1'), unitOf('2')],
      files: [file, { ...file, sha256: 'returned', unit: '2', state: 'returned' }],
    });
    const place = { unit_code: '1', stage: 'self', sheet: sheetNames.evidence, file: given.file };
    expect(await readEvidence(database)).toMatchObject([
      { ...place, number: '乙', title: '纪要', indicators: '["1.1"]', cell: 'A4' },
      { ...place, number: '甲', title: '制度', indicators: '["1.1"]', cell: 'A5' },
    ]);
    const [first] = await readScores(database);
    expect(first).toMatchObject({ evidence: '["乙","甲"]', sheet: sheetNames.scores });
  });

  it('keeps every file and the findings of those that count or were rejected', async () => {
    const missing = finding('value.missing', { code: '1.1' }, { sheet: '指标评分', cell: 'I7' });
    const unsealed = finding('seal.missing', {}, { sheet: '填表说明' });
    const twice = finding('measure.twice', { unit: '1', code: '2.2' }, { line: 4 });
    const database = await databaseOf({
      scheme,
      units: [unitOf('1')],
      files: [
        workbookOf('1', full, { file: 'a.xlsx', state: 'returned', findings: [missing] }),
        workbookOf('1', full, { file: 'b.xlsx', state: 'rejected', findings: [unsealed, missing] }),
        workbookOf('1', full, { file: 'c.xlsx', findings: [unsealed] }),
        { ...measuresOf('d.csv', [], 'returned'), findings: [twice] },
      ],
    });
    expect(await readFiles(database)).toMatchObject([
      { file: 'a.xlsx', current: false, errors: 1, unit_name: '单位1' },
      { file: 'b.xlsx', current: false, errors: 1, collected_at: '2024-01-02T03:04:05.000Z' },
      { file: 'c.xlsx', current: true, errors: 0, state: 'accepted' },
      { file: 'd.csv', current: true, errors: 1, unit_code: null, unit_name: null },
    ]);
    const rows = await readFindings(database);
    expect(rows.map(({ file, code, cell }) => [file, code, cell])).toEqual([
      ['b.xlsx', 'value.missing', 'I7'],
      ['b.xlsx', 'seal.missing', ''],
      ['c.xlsx', 'seal.missing', ''],
      ['d.csv', 'measure.twice', 'A4'],
    ]);
  });
});

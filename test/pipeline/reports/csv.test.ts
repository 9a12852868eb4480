import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../pipeline/reports/csv/csv-text.ts';
import { evidenceCsv } from '../../../pipeline/reports/csv/evidence.ts';
import { findingsCsv } from '../../../pipeline/reports/csv/findings.ts';
import { indicatorsCsv } from '../../../pipeline/reports/csv/indicators.ts';
import { milestonesCsv } from '../../../pipeline/reports/csv/milestones.ts';
import { rankingCsv } from '../../../pipeline/reports/csv/ranking.ts';
import { scoresCsv } from '../../../pipeline/reports/csv/scores.ts';
import { themesCsv } from '../../../pipeline/reports/csv/themes.ts';
import type { DetailedModel } from '../../../pipeline/reports/model.ts';
import { golden } from '../../support/golden.ts';
import { inParts } from '../../support/in-parts.ts';
import { exampleModel, hostile } from '../../support/report-model.ts';

function scoresText(model: DetailedModel): Promise<string> {
  return whole(scoresCsv(model, inParts(model.scores)));
}

function evidenceText(model: DetailedModel): Promise<string> {
  return whole(evidenceCsv(model, inParts(model.evidence)));
}

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

const files = [
  ['ranking.csv', rankingCsv],
  ['indicators.csv', indicatorsCsv],
  ['scores.csv', scoresText],
  ['evidence.csv', evidenceText],
  ['findings.csv', findingsCsv],
  ['themes.csv', themesCsv],
  ['milestones.csv', milestonesCsv],
] as const;

function records(csv: string | undefined): Record<string, string>[] {
  return parse(csv ?? '', { bom: true, columns: true });
}

function header(csv: string | undefined): string | undefined {
  return csv?.split('\n')[0];
}

describe('the CSV files', () => {
  it.each(files)('%s is as it was agreed', async (name, csv) => {
    const text = (await csv(exampleModel)) ?? '';

    expect(text).toBe(await golden(`reports/${name}`, text));
  });

  it.each(files)('%s begins with a byte order mark', async (_, csv) => {
    expect(
      Buffer.from((await csv(exampleModel)) ?? '')
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('efbbbf');
  });

  it.each([
    [
      rankingCsv,
      'rank,unit_code,unit_name,kind,prefecture,province,group_rank,score,base_score,bonus,deduction,veto,omitted_points,grade,performance_weight,weighted_score,weight_ok,self_score,status',
    ],
    [
      indicatorsCsv,
      'indicator_code,name,points,units,mean_score,score_rate,min,max,stddev,zero_units,full_units',
    ],
    [
      scoresText,
      'unit_code,indicator_code,stage,evaluator,value,computed,score,applicable,reason,file,sheet,cell',
    ],
    [
      evidenceText,
      'unit_code,stage,evaluator,number,indicators,title,link,date,note,file,sheet,cell',
    ],
    [findingsCsv, 'severity,code,unit_code,file,sheet,cell,message,hint'],
    [
      themesCsv,
      'unit_code,unit_name,theme,theme_name,points,score,score_rate,previous_points,previous_score,previous_score_rate,rate_change',
    ],
    [milestonesCsv, 'indicator_code,name,start,due,done,on_course,behind,not_begun,units'],
  ])('names the agreed columns first', async (csv, agreed) => {
    expect(
      header(await csv(exampleModel))
        ?.slice(1)
        .startsWith(agreed),
    ).toBe(true);
  });
});

describe('the text of a CSV file', () => {
  it('has in quotes what would be misread without, and nothing else', () => {
    const texts = fc.array(
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', '县', '\u2028'),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(fc.array(texts), (rows) => {
        const columns = {
          first: ([text = '']: string[]) => text,
          count: (row: string[]) => row.length,
        };

        const written = csvText({ simulated: true }, columns, rows);

        const lines = rows.map((row) => [row[0], row.length, '模拟数据']);
        const all = [['first', 'count', 'simulated'], ...lines];
        expect(written).toBe(stringify(all, { bom: true, quoted_match: /[;\t]/ }));
      }),
    );
  });
});

describe('ranking.csv', () => {
  it('has one row for every unit, ranked ones first, and says why the others are not', () => {
    const rows = records(rankingCsv(exampleModel));

    expect(rows.map((row) => [row['rank'], row['status']])).toEqual([
      ['1', 'accepted'],
      ['2', 'accepted'],
      ['3', 'accepted'],
      ['3', 'accepted'],
      ['5', 'accepted'],
      ['6', 'accepted'],
      ['7', 'accepted'],
      ['8', 'accepted'],
      ['9', 'accepted'],
      ['', 'returned'],
      ['', 'rejected'],
      ['', 'missing'],
    ]);
  });

  it('keeps strangers’ names whole but for the apostrophe that disarms a formula', () => {
    const names = records(rankingCsv(exampleModel)).map((row) => row['unit_name']);

    expect(names).toEqual(
      expect.arrayContaining([
        `'${hostile.formula}`,
        hostile.script,
        hostile.endOfScript,
        hostile.quotes,
        hostile.lines,
        hostile.emoji,
      ]),
    );
  });
});

describe('ranking.csv of a scheme with thresholds', () => {
  it('names the measures that a unit’s score asks for', () => {
    const rows = records(rankingCsv(exampleModel));
    const marked = rows.filter((row) => row['follow_up'] !== '');

    expect(marked.map((row) => [row['unit_code'], row['score'], row['follow_up']])).toEqual([
      ['620106', '70.94', 'circular'],
      ['620108', '60', 'circular'],
      ['620109', '42.58', 'talk、circular'],
    ]);
  });
});

describe('milestones.csv', () => {
  it('counts how the units stand with each milestone, without those that omitted it', () => {
    expect(records(milestonesCsv(exampleModel))).toMatchObject([
      { indicator_code: '1.2', start: '2023-01-01', due: '2023-06-30', done: '1', behind: '8' },
      { indicator_code: '2.2', start: '2023-07-01', done: '1', behind: '7', units: '8' },
      { indicator_code: '3.2', done: '1', on_course: '5', behind: '2', not_begun: '0', units: '8' },
    ]);
  });

  it('is none where the scheme has no milestone', () => {
    const { scheme } = exampleModel;
    const leaves = scheme.leaves.filter((leaf) => leaf.due === undefined);

    expect(milestonesCsv({ ...exampleModel, scheme: { ...scheme, leaves } })).toBeUndefined();
  });

  it('has its milestones where no unit is ranked', () => {
    const rows = records(milestonesCsv({ ...exampleModel, milestones: [] }));

    expect(rows.map((row) => row['units'])).toEqual(['0', '0', '0']);
  });
});

describe('scores.csv', () => {
  it.each([
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-5+cmd', "'-5+cmd"],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['＝1+1', "'＝1+1"],
    ['2023-12-31', '2023-12-31'],
    ['', ''],
  ])('writes the typed value %j as %j', async (typed, written) => {
    const [first] = exampleModel.scores;
    const model = { ...exampleModel, scores: [{ ...first, value: typed }] } as DetailedModel;

    expect(records(await scoresText(model))[0]?.['value']).toBe(written);
  });
});

describe('findings.csv', () => {
  it('lists files that were rejected, and missing measures as warnings', () => {
    const rows = records(findingsCsv(exampleModel));

    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'file.unreadable', unit_code: '620111', severity: 'error' }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        code: 'measure.missing',
        unit_code: '620101',
        severity: 'warning',
        file: '',
      }),
    );
  });
});

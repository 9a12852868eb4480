import { describe, expect, it } from 'vitest';
import {
  readFollowUps,
  readMilestones,
  readResponsibleLosses,
} from '../../../pipeline/database/read-marts.ts';
import { unitOf, workbookOf } from '../../support/collected-files.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { databaseOf } from '../../support/rounds.ts';

const judgement = { kind: 'judgement' };

/** Ten points on four leaves, evaluated on the last day of the year; one leaf has no points. */
const document = {
  ...exampleDocument,
  followUp: { talk: { below: 5 }, circular: { below: '7.5' } },
  indicators: [
    {
      code: '1',
      name: '报告',
      points: 4,
      rule: judgement,
      start: '2023-12-31',
      due: '2023-12-31',
      lead: '司法局',
      responsible: ['司法局', '各乡镇', '各乡镇'],
    },
    { code: '2', name: '制度', points: 6, rule: judgement, due: '2024-12-29', lead: '司法局' },
    { code: '3', name: '空项', points: 0, rule: judgement, due: '2023-06-30', lead: '档案局' },
    {
      code: '4',
      name: '创新',
      points: 1,
      type: 'bonus',
      rule: judgement,
      due: '2023-06-30',
      lead: '科技局',
    },
  ],
};
const scheme = schemeOf(document);
const units = [unitOf('1'), unitOf('2'), unitOf('3'), unitOf('4')];

describe('milestones', () => {
  it('are those that applied to a ranked unit, each with its state', async () => {
    const database = await databaseOf({
      scheme,
      units,
      files: [
        workbookOf('1', { '1': '3.999999', '2': '3', '3': '0', '4': '0' }),
        workbookOf('2', { '1': '4', '2': 'omitted', '3': '0', '4': null }),
        workbookOf('3', { '1': '0', '2': '2.999999' }),
        workbookOf('4', { '1': '4', '2': '6' }, { state: 'returned' }),
      ],
    });

    // 364 of 728 days have run: half of the points are due.
    expect(await readMilestones(database)).toEqual([
      { unit_code: '1', indicator_code: '1', state: 'behind' },
      { unit_code: '1', indicator_code: '2', state: 'onCourse' },
      { unit_code: '2', indicator_code: '1', state: 'done' },
      { unit_code: '3', indicator_code: '1', state: 'notBegun' },
      { unit_code: '3', indicator_code: '2', state: 'behind' },
    ]);
  });

  it('are not begun where nobody scored them', async () => {
    const database = await databaseOf({ scheme, units, files: [workbookOf('1', { '1': null })] });

    expect(await readMilestones(database)).toEqual([
      { unit_code: '1', indicator_code: '1', state: 'notBegun' },
      { unit_code: '1', indicator_code: '2', state: 'notBegun' },
    ]);
  });
});

describe('responsible units', () => {
  it('lose what their base indicators lost over the units that did not omit them', async () => {
    const database = await databaseOf({
      scheme,
      units,
      files: [
        workbookOf('1', { '1': '3', '2': '1.5', '3': '0', '4': '0' }),
        workbookOf('2', { '1': '1', '2': 'omitted', '3': '0', '4': null }),
      ],
    });

    expect(await readResponsibleLosses(database)).toEqual([
      {
        responsible: '司法局',
        role: 'lead',
        indicators: 2,
        attainable_micro: 14_000_000n,
        lost_micro: 8_500_000n,
        score_rate: 5.5 / 14,
      },
      {
        responsible: '司法局',
        role: 'responsible',
        indicators: 1,
        attainable_micro: 8_000_000n,
        lost_micro: 4_000_000n,
        score_rate: 0.5,
      },
      {
        responsible: '各乡镇',
        role: 'responsible',
        indicators: 1,
        attainable_micro: 8_000_000n,
        lost_micro: 4_000_000n,
        score_rate: 0.5,
      },
      {
        responsible: '档案局',
        role: 'lead',
        indicators: 1,
        attainable_micro: 0n,
        lost_micro: 0n,
        score_rate: null,
      },
    ]);
  });
});

describe('follow-ups', () => {
  it('mark the units whose rounded score is under a threshold, the better ranked first', async () => {
    const database = await databaseOf({
      scheme,
      units,
      files: [
        // Rounded to 7.5, 7.49 and 5.
        workbookOf('1', { '1': '3', '2': '4.495', '3': '0', '4': '0' }),
        workbookOf('2', { '1': '3', '2': '4.494999', '3': '0', '4': '0' }),
        workbookOf('3', { '1': '1', '2': '3.999', '3': '0', '4': '0' }),
      ],
    });

    expect(await readFollowUps(database)).toEqual([
      { unit_code: '2', measure: 'circular' },
      { unit_code: '3', measure: 'circular' },
    ]);
  });

  it('mark a unit for every threshold that it is under', async () => {
    const database = await databaseOf({ scheme, units, files: [workbookOf('1', { '1': '4' })] });

    expect(await readFollowUps(database)).toEqual([
      { unit_code: '1', measure: 'talk' },
      { unit_code: '1', measure: 'circular' },
    ]);
  });

  it('are none where the scheme sets no threshold', async () => {
    const { followUp: _, ...without } = document;
    const files = [workbookOf('1', { '1': '0' })];
    const database = await databaseOf({ scheme: schemeOf(without), units, files });

    expect(await readFollowUps(database)).toEqual([]);
  });
});

describe('all of them', () => {
  it.each([
    ['no unit is ranked', []],
    [
      'everything is omitted',
      [workbookOf('1', { '1': 'omitted', '2': 'omitted', '3': 'omitted' })],
    ],
  ])('have nothing to say of leaves where %s', async (_, files) => {
    const database = await databaseOf({ scheme, units, files });

    expect(await readMilestones(database)).toEqual([]);
    expect(await readResponsibleLosses(database)).toEqual([]);
  });
});

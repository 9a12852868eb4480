import { describe, expect, it } from 'vitest';
import { milestonesOf } from '#core/scheme/milestones.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const judged = { kind: 'judgement' };
const deadline = (by: string) => ({ kind: 'deadline', by, deductPerDay: 1 });

/** The milestones of a leaf of ten points, evaluated on the last day of 2023: from and by when. */
function milestoneOf(leaf: object, evaluationDate = '2023-12-31'): string[] {
  const node = { code: '1', name: '任务', points: 10, rule: judged, ...leaf };
  const scheme = schemeOf({ ...exampleDocument, evaluationDate, indicators: [node] });
  return milestonesOf(scheme).map(({ start, due }) => `${start} ${due}`);
}

describe('a milestone', () => {
  it.each([
    ['has its own days', { start: '2023-03-01', due: '2023-06-30' }, '2023-03-01 2023-06-30'],
    ['begins with the period', { due: '2023-06-30' }, '2023-01-01 2023-06-30'],
    ['is due by its deadline', { rule: deadline('2023-09-30') }, '2023-01-01 2023-09-30'],
    ['is due by its last yearly deadline', { rule: deadline('04-01') }, '2023-01-01 2023-04-01'],
    [
      'is due by its own day rather than its deadline',
      { due: '2023-06-30', rule: deadline('2023-09-30') },
      '2023-01-01 2023-06-30',
    ],
  ])('%s', (_, leaf, days) => {
    expect(milestoneOf(leaf)).toEqual([days]);
  });

  it('whose yearly deadline is still to come fell due a year ago', () => {
    const leaf = { start: '2022-01-01', rule: deadline('04-01') };
    expect(milestoneOf(leaf, '2023-03-31')).toEqual(['2022-01-01 2022-04-01']);
  });

  it('is no leaf without a due day', () => {
    expect(milestoneOf({ start: '2023-03-01' })).toEqual([]);
  });

  it.each(['bonus', 'deduction'])('is no %s', (type) => {
    const more = { code: '2', name: '加减', points: 1, type, rule: judged, due: '2023-06-30' };
    const task = { code: '1', name: '任务', points: 10, rule: judged };
    expect(milestonesOf(schemeOf({ ...exampleDocument, indicators: [task, more] }))).toEqual([]);
  });

  it('is no leaf without points, whose score says nothing', () => {
    const idle = { code: '2', name: '空项', points: 0, rule: judged, due: '2023-06-30' };
    const task = { code: '1', name: '任务', points: 10, rule: judged };
    expect(milestonesOf(schemeOf({ ...exampleDocument, indicators: [task, idle] }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { milestoneProgress } from '#core/scoring/milestone-progress.ts';
import { milestoneState } from '#core/scoring/milestone-state.ts';

/** How a score of ten points stands on a day. */
function stateOn(evaluationDate: string, score: string, start: string, due: string): string {
  const progress = milestoneProgress({ start, due }, evaluationDate);
  return milestoneState(decimal(score), decimal(10), progress);
}

describe('a milestone from 1 to 11 January', () => {
  it.each([
    ['2022-12-31', '0', 'notBegun'],
    ['2022-12-31', '0.000001', 'onCourse'],
    ['2023-01-01', '0.000001', 'onCourse'],
    ['2023-01-04', '2.999999', 'behind'],
    ['2023-01-04', '3', 'onCourse'],
    ['2023-01-10', '8.999999', 'behind'],
    ['2023-01-10', '9', 'onCourse'],
    ['2023-01-11', '9.999999', 'behind'],
    ['2023-01-11', '10', 'done'],
    ['2023-01-12', '9.999999', 'behind'],
    ['2023-01-12', '0', 'notBegun'],
    ['2022-12-31', '10', 'done'],
    ['2024-01-01', '10', 'done'],
  ])('on %s with %s of ten points: %s', (day, score, state) => {
    expect(stateOn(day, score, '2023-01-01', '2023-01-11')).toBe(state);
  });

  it('is measured by days of the calendar, a leap day too', () => {
    expect(stateOn('2024-02-29', '5', '2024-02-28', '2024-03-01')).toBe('onCourse');
    expect(stateOn('2024-02-29', '4.999999', '2024-02-28', '2024-03-01')).toBe('behind');
  });

  it('is on course at a third of the days with the least score that is a third or more', () => {
    expect(stateOn('2023-01-02', '3.333333', '2023-01-01', '2023-01-04')).toBe('behind');
    expect(stateOn('2023-01-02', '3.333334', '2023-01-01', '2023-01-04')).toBe('onCourse');
  });
});

describe('a milestone of a single day', () => {
  it.each([
    ['2023-06-29', '5', 'onCourse'],
    ['2023-06-30', '5', 'behind'],
    ['2023-06-30', '0', 'notBegun'],
    ['2023-06-30', '10', 'done'],
    ['2023-07-01', '5', 'behind'],
  ])('on %s with %s of ten points: %s', (day, score, state) => {
    expect(stateOn(day, score, '2023-06-30', '2023-06-30')).toBe(state);
  });
});

describe('a milestone that is due before it starts', () => {
  it.each([
    ['2023-05-31', '5', 'onCourse'],
    ['2023-06-01', '5', 'behind'],
    ['2023-06-15', '5', 'behind'],
    ['2023-07-01', '5', 'behind'],
  ])('is behind from its due day on: on %s with %s of ten points: %s', (day, score, state) => {
    expect(stateOn(day, score, '2023-06-30', '2023-06-01')).toBe(state);
  });
});

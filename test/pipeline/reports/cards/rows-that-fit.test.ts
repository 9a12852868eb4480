import { describe, expect, it } from 'vitest';
import { rowsThatFit } from '../../../../pipeline/reports/cards/rows-that-fit.ts';

const rows = Array.from({ length: 30 }, () => 10);
const heights = { lead: 20, header: 10, rows };

describe('the rows of a table that two pages hold', () => {
  it.each([
    ['all', { first: 1_000, second: 0 }, 30],
    ['as many as fit on both, the header standing again', { first: 130, second: 90 }, 18],
    ['none alone on the second page', { first: 130, second: 20 }, 10],
    ['all on the second where the first has no room for two', { first: 45, second: 150 }, 14],
    ['with what leads to it where that has no room either', { first: 15, second: 150 }, 12],
    ['a short table whole on the first', { first: 80, second: 5 }, 5],
    ['a short table whole on the second', { first: 40, second: 60 }, 5],
    ['none where neither has room', { first: 0, second: 0 }, 0],
  ])('%s', (_, room, count) => {
    expect(rowsThatFit(heights, room)).toBe(count);
  });
});

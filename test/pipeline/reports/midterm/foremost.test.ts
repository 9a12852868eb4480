import { expect, it } from 'vitest';
import { foremost } from '../../../../pipeline/reports/midterm/figures/foremost.ts';

it.each<[string, readonly number[], readonly number[]]>([
  ['all of a short list', [5, 4], [5, 4]],
  ['the first three', [5, 4, 3, 2], [5, 4, 3]],
  ['those equal to the third too', [5, 4, 3, 3, 2], [5, 4, 3, 3]],
  ['none of a tie that would not fit', [5, 4, 3, 3, 3, 3, 3], [5, 4]],
  ['nobody where the first are one tie that would not fit', [5, 5, 5, 5, 5, 5, 5], []],
])('takes %s', (_, ordered, taken) => {
  expect(foremost(ordered, 3, (a, b) => a === b)).toEqual(taken);
});

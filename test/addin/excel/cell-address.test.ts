import { expect, it } from 'vitest';
import { firstCell } from '../../../addin/excel/cell-address.ts';

it.each([
  ['B7', 7, 2],
  ['$B$7', 7, 2],
  ['B7:C9', 7, 2],
  ['AA10,B7', 10, 27],
  ['XFD1048576', 1_048_576, 16_384],
  ['C:D', 1, 3],
  ['5:6', 5, 1],
])('the first cell of %s is in row %i and column %i', (address, row, column) => {
  expect(firstCell(address)).toEqual({ row, column });
});

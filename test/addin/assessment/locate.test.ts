import { describe, expect, it } from 'vitest';
import { codeAt, fieldAt, locate, placeOf } from '../../../addin/assessment/locate.ts';
import type { CellPlace, Field } from '../../../addin/host.ts';
import { fullWorkbook } from '../../support/filled-example.ts';

const fields: { field: Field; place: CellPlace }[] = [
  {
    field: { of: 'indicator', code: '1.1.2', column: 'value' },
    place: { sheet: '指标评分', row: 8, column: 9 },
  },
  {
    field: { of: 'indicator', code: '2.6', column: 'opinion' },
    place: { sheet: '指标评分', row: 15, column: 17 },
  },
  {
    field: { of: 'evidence', row: 4, column: 'date' },
    place: { sheet: '佐证材料', row: 4, column: 5 },
  },
  {
    field: { of: 'weight', row: 10, column: 'weight' },
    place: { sheet: '综合考核权重', row: 10, column: 2 },
  },
];

describe('a field', () => {
  it.each(fields)('$field is at $place', ({ field, place }) => {
    expect(locate(fullWorkbook(), field)).toEqual(place);
  });

  it.each(fields)('$field is found again by its cell', ({ field, place }) => {
    expect(fieldAt(fullWorkbook(), place)).toEqual(field);
  });

  it('is found where somebody put rows and columns before it', () => {
    const book = fullWorkbook();
    book.scores.insertRow('1.1.1');
    book.scores.insertColumn('实际值');
    expect(locate(book, fields[0]!.field)).toEqual({ sheet: '指标评分', row: 9, column: 10 });
  });

  it('is nowhere for an indicator that the workbook lacks', () => {
    const field = { of: 'indicator', code: '9.9', column: 'value' } as const;
    expect(locate(fullWorkbook(), field)).toBeUndefined();
  });
});

describe('a cell', () => {
  it.each([
    { sheet: '指标评分', row: 9, column: 1, code: '1.2' },
    { sheet: '指标评分', row: 9, column: 90, code: '1.2' },
    { sheet: '指标评分', row: 6, column: 1, code: undefined },
    { sheet: '指标评分', row: 60, column: 1, code: undefined },
    { sheet: '填表说明', row: 9, column: 1, code: undefined },
  ])('row $row, column $column of $sheet is of $code', ({ code, ...place }) => {
    expect(codeAt(fullWorkbook(), place)).toBe(code);
  });

  it.each([
    { sheet: '指标评分', row: 6, column: 9 },
    { sheet: '指标评分', row: 9, column: 40 },
    { sheet: '佐证材料', row: 1, column: 1 },
    { sheet: '填表说明', row: 1, column: 1 },
  ])('row $row, column $column of $sheet is no field', (place) => {
    expect(fieldAt(fullWorkbook(), place)).toBeUndefined();
  });
});

describe('the place of a finding', () => {
  it.each([
    { place: { sheet: '指标评分', cell: 'I12' }, at: { sheet: '指标评分', row: 12, column: 9 } },
    { place: { sheet: '指标评分', cell: 'AB7' }, at: { sheet: '指标评分', row: 7, column: 28 } },
    { place: { sheet: '指标评分' }, at: { sheet: '指标评分', row: 1, column: 1 } },
    { place: { sheet: '指标评分', cell: 'I0' }, at: undefined },
    { place: { path: 'indicators[0]' }, at: undefined },
  ])('$place is $at', ({ place, at }) => {
    expect(placeOf(place)).toEqual(at);
  });
});

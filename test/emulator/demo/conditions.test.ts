import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../../emulator/calculation.ts';
import { Conditions } from '../../../emulator/demo/conditions/conditions.ts';
import { BLANK } from '../../../emulator/model/cell.ts';
import type { CellValue } from '../../../emulator/model/cell.ts';
import type { WorkbookSnapshot } from '../../../emulator/model/snapshot.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

const red = { fill: '#FF0000' };
const grey = { fill: '#808080', color: '#404040' };

const book: WorkbookSnapshot = {
  name: '评分表.xlsx',
  sheets: [
    {
      name: '指标评分',
      visibility: 'Visible',
      cells: {
        A1: { value: 1 },
        B1: { value: '否' },
        A2: { value: 5 },
        B2: { value: '是' },
        A3: { value: 9 },
        B3: { value: '否' },
        D1: { formula: '=SUM(A1:A3)' },
      },
    },
    { name: "县'区", visibility: 'Visible', cells: { A1: { value: 7 } } },
  ],
};

const place = (row: number, column = 0) => ({ row, column });
const formats = (formula: string, accent = red, range = 'A1:A3') => [
  { sheet: '指标评分', range, formula, accent },
];
const conditionsOf = (given: ReturnType<typeof formats>) =>
  new Conditions(createCalculator(wasm), book, given);

describe('a conditional format', () => {
  it.each([
    { formula: 'A1>4', holds: [false, true, true] },
    { formula: '$A$1>0', holds: [true, true, true] },
    { formula: '$B1="否"', holds: [true, false, true] },
    { formula: 'A1=MAX($A$1:$A$3)', holds: [false, false, true] },
    { formula: 'AND(A1<>"B1",B1="是")', holds: [false, true, false] },
    { formula: `A1<'县''区'!$A$1`, holds: [true, true, false] },
    { formula: 'LOG10(A1)=0', holds: [true, false, false] },
    { formula: 'SUMPRODUCT((A1=ROW($1:$5))*ROW($1:$5))=A1', holds: [true, true, false] },
    { formula: '1/0', holds: [false, false, false] },
  ])('holds in its range where $formula is true', ({ formula, holds }) => {
    const conditions = conditionsOf(formats(formula));
    const accents = [0, 1, 2].map((row) => conditions.accentOf('指标评分', place(row)));
    expect(accents).toEqual(holds.map((holds) => (holds ? red : {})));
  });

  it('holds in every area of its range as it would in the first cell', () => {
    const conditions = conditionsOf(formats('A1<>5', red, 'A1 A2:A3'));
    const accents = [0, 1, 2].map((row) => conditions.accentOf('指标评分', place(row)));
    expect(accents).toEqual([red, {}, red]);
  });

  it('says nothing of other cells and sheets', () => {
    const conditions = conditionsOf(formats('TRUE'));
    expect(conditions.accentOf('指标评分', place(3))).toEqual({});
    expect(conditions.accentOf("县'区", place(0))).toEqual({});
  });

  it('goes before a later one, which adds what it leaves', () => {
    const conditions = conditionsOf([...formats('TRUE'), ...formats('TRUE', grey)]);
    expect(conditions.accentOf('指标评分', place(0))).toEqual({ ...red, color: grey.color });
  });

  it('follows changes, also of what is calculated', () => {
    const conditions = conditionsOf(formats('$D$1>20', red, 'A1'));
    expect(conditions.accentOf('指标评分', place(0))).toEqual({});
    const cell = { ...BLANK, value: 50 };
    const affected = conditions.update([{ sheet: '指标评分', ...place(1), cell }]);
    expect(affected).toEqual([{ sheet: '指标评分', ...place(0) }]);
    expect(conditions.accentOf('指标评分', place(0))).toEqual(red);
  });
});

describe('a custom validation', () => {
  it.each<{ value: CellValue; holds: boolean }>([
    { value: 3, holds: true },
    { value: 30, holds: false },
    { value: '三', holds: false },
  ])('is tried with $value before it is entered', ({ value, holds }) => {
    const conditions = conditionsOf(formats('$D$1>20', red, 'A1'));
    const at = { sheet: '指标评分', ...place(1) };
    const present = { ...BLANK, value: 5 };
    const formula = 'IF(ISNUMBER(A1),A1<10,FALSE)';
    expect(conditions.holds(formula, 'A1:A3', at, { ...BLANK, value }, present)).toBe(holds);
    conditions.update([]);
    expect(conditions.accentOf('指标评分', place(0))).toEqual({});
  });
});

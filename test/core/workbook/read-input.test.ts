import { describe, expect, it } from 'vitest';
import { describe as wordingOf } from '#core/findings/describe.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { Cell } from '#core/workbook/cells.ts';
import { boundsOf, dayFromText, readInput } from '#core/workbook/read-input.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';

const place = { sheet: '指标评分', cell: 'I7' };
const text = (value: string): Cell => ({ type: 'text', value });
const number = (value: number): Cell => ({ type: 'number', value });
const date = (value: string): Cell => ({ type: 'date', value });

function leafWith(rule: object): Leaf {
  return schemeOf({
    ...exampleDocument,
    indicators: [{ code: '1', name: '指标', points: 10, rule }],
  }).leaves[0]!;
}

/** What a cell is understood as: the input as text, how it is shown, and the findings' codes. */
function understood(leaf: Leaf, cell: Cell): [input: string, shown: string, ...codes: string[]] {
  const { input, shown, findings } = readInput(leaf, cell, place);
  expect(findings.every((finding) => finding.place === place)).toBe(true);
  return [String(input), shown, ...findings.map((finding) => finding.code)];
}

const target = (unit: string, value: number | string = 100) =>
  leafWith({ kind: 'target', operator: '>=', value, unit, otherwise: 'none' });
const percent = target('%');
const hours = target('学时', 60);
const deadline = leafWith({ kind: 'deadline', by: '04-01', deductPerDay: 0.1 });
const occurrences = leafWith({ kind: 'occurrences', each: 1 });
const judgement = leafWith({ kind: 'judgement' });
const level = leafWith({
  kind: 'level',
  levels: [
    { name: '好', share: 1 },
    { name: '较差', share: 0 },
  ],
});
const checklist = leafWith({
  kind: 'checklist',
  items: ['一', '二', '三', '四', '五'].map((name) => ({ name, points: 2 })),
});

describe('a per-cent value', () => {
  it.each([
    { cell: number(0.57), expected: ['57', '57%'] },
    { cell: number(0.29), expected: ['29', '29%'] },
    { cell: number(1), expected: ['100', '100%'] },
    { cell: number(0), expected: ['0', '0%'] },
    { cell: number(0.99999), expected: ['99.999', '99.999%'] },
    { cell: number(1 - 2 ** -53), expected: ['100', '100%'] },
    { cell: number(1 / 3), expected: ['33.3333333333', '33.3333333333%'] },
    { cell: text('57%'), expected: ['57', '57%', 'value.as-text'] },
    { cell: text('５７％'), expected: ['57', '57%', 'value.as-text'] },
    { cell: text(' 57 % '), expected: ['57', '57%', 'value.as-text'] },
    { cell: text('57'), expected: ['57', '57%', 'value.as-text'] },
    { cell: number(57), expected: ['5700', '5700%', 'value.out-of-range'] },
    { cell: number(-0.01), expected: ['-1', '-1%', 'value.out-of-range'] },
    { cell: text('101%'), expected: ['101', '101%', 'value.as-text', 'value.out-of-range'] },
    { cell: text('过半'), expected: ['undefined', '过半', 'value.not-a-number'] },
    { cell: text('57%左右'), expected: ['undefined', '57%左右', 'value.not-a-number'] },
    { cell: date('2023-02-26'), expected: ['undefined', '2023-02-26', 'value.not-a-number'] },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(percent, cell)).toEqual(expected);
  });
});

describe('a number', () => {
  it.each([
    { cell: number(60), expected: ['60', '60'] },
    { cell: number(0.1 + 0.2), expected: ['0.3', '0.3'] },
    { cell: text('60'), expected: ['60', '60', 'value.as-text'] },
    { cell: text('６０．５'), expected: ['60.5', '60.5', 'value.as-text'] },
    { cell: number(-1), expected: ['-1', '-1', 'value.out-of-range'] },
    { cell: text('60学时'), expected: ['undefined', '60学时', 'value.not-a-number'] },
    { cell: text('1,000'), expected: ['undefined', '1,000', 'value.not-a-number'] },
    {
      cell: { type: 'boolean', value: true },
      expected: ['undefined', 'TRUE', 'value.not-a-number'],
    },
    {
      cell: { type: 'error', value: '#DIV/0!' },
      expected: ['undefined', '#DIV/0!', 'value.error'],
    },
    { cell: { type: 'empty' }, expected: ['undefined', ''] },
    { cell: text('  '), expected: ['undefined', ''] },
    {
      cell: { type: 'empty', formula: 'B1*2' },
      expected: ['undefined', '', 'value.uncalculated'],
    },
    { cell: { ...number(60), formula: 'B1*2' }, expected: ['60', '60', 'value.by-formula'] },
    {
      cell: { type: 'error', value: '#REF!', formula: 'B1*2' },
      expected: ['undefined', '#REF!', 'value.error'],
    },
  ] satisfies { cell: Cell; expected: string[] }[])(
    '$cell is read as $expected',
    ({ cell, expected }) => {
      expect(understood(hours, cell)).toEqual(expected);
    },
  );
});

describe('a day', () => {
  it.each([
    { cell: date('2023-03-20'), expected: ['2023-03-20', '2023-03-20'] },
    { cell: text('2023-3-20'), expected: ['2023-03-20', '2023-03-20', 'value.as-text'] },
    { cell: text('2023年3月20日'), expected: ['2023-03-20', '2023-03-20', 'value.as-text'] },
    { cell: text('未完成'), expected: ['null', '未完成'] },
    { cell: text(' 未完成 '), expected: ['null', '未完成'] },
    { cell: text('2023-02-29'), expected: ['undefined', '2023-02-29', 'value.not-a-date'] },
    { cell: text('三月'), expected: ['undefined', '三月', 'value.not-a-date'] },
    { cell: number(45005), expected: ['undefined', '45005', 'value.not-a-date'] },
    { cell: date('1990-01-01'), expected: ['1990-01-01', '1990-01-01'] },
    { cell: date('2099-12-31'), expected: ['2099-12-31', '2099-12-31'] },
    { cell: date('1923-03-20'), expected: ['1923-03-20', '1923-03-20', 'value.out-of-range'] },
    {
      cell: text('2203-3-20'),
      expected: ['2203-03-20', '2203-03-20', 'value.as-text', 'value.out-of-range'],
    },
    {
      cell: { ...date('2023-03-20'), formula: 'DATE(2023,3,20)' },
      expected: ['2023-03-20', '2023-03-20', 'value.by-formula'],
    },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(deadline, cell)).toEqual(expected);
  });

  it.each([
    ['2023-4-1', '2023-04-01'],
    ['2023/04/01', '2023-04-01'],
    ['2023.4.1', '2023-04-01'],
    ['２０２３年４月１日', '2023-04-01'],
    ['2024-2-29', '2024-02-29'],
    ['2023-2-29', undefined],
    ['2023-13-1', undefined],
    ['4月1日', undefined],
    ['23-4-1', undefined],
  ])('written %s is %s', (written, day) => {
    expect(dayFromText(written)).toBe(day);
  });
});

describe('items', () => {
  it.each([
    { cell: text('1,3'), expected: ['1,3', '1、3'] },
    { cell: text('1，3'), expected: ['1,3', '1、3'] },
    { cell: text('1、3'), expected: ['1,3', '1、3'] },
    { cell: text('1;3'), expected: ['1,3', '1、3'] },
    { cell: text('1；3'), expected: ['1,3', '1、3'] },
    { cell: text('1 3'), expected: ['1,3', '1、3'] },
    { cell: text('1　3'), expected: ['1,3', '1、3'] },
    { cell: text('5、 1，3、'), expected: ['1,3,5', '1、3、5'] },
    { cell: text('3、3'), expected: ['3', '3'] },
    { cell: number(2), expected: ['2', '2'] },
    { cell: text('全部'), expected: ['1,2,3,4,5', '1、2、3、4、5'] },
    { cell: text('无'), expected: ['', '无'] },
    { cell: number(0), expected: ['', '无'] },
    { cell: text('１，３'), expected: ['1,3', '1、3', 'value.as-text'] },
    { cell: text('０'), expected: ['', '无', 'value.as-text'] },
    { cell: text('1、6'), expected: ['undefined', '1、6', 'value.not-an-item'] },
    { cell: text('公示'), expected: ['undefined', '公示', 'value.not-an-item'] },
    { cell: number(1.3), expected: ['undefined', '1.3', 'value.not-an-item'] },
    { cell: text('、'), expected: ['undefined', '、', 'value.not-an-item'] },
    { cell: date('2023-01-03'), expected: ['undefined', '2023-01-03', 'value.not-an-item'] },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(checklist, cell)).toEqual(expected);
  });
});

describe('a level', () => {
  it.each([
    { cell: text('好'), expected: ['好', '好'] },
    { cell: text(' 较差 '), expected: ['较差', '较差'] },
    { cell: text('优'), expected: ['undefined', '优', 'value.not-a-level'] },
    { cell: number(1), expected: ['undefined', '1', 'value.not-a-level'] },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(level, cell)).toEqual(expected);
  });
});

describe('a count', () => {
  it.each([
    { cell: number(3), expected: ['3', '3'] },
    { cell: number(1e15), expected: ['1000000000000000', '1000000000000000'] },
    {
      cell: number(1e16),
      expected: ['10000000000000000', '10000000000000000', 'value.out-of-range'],
    },
    { cell: number(2.5), expected: ['2.5', '2.5', 'value.whole-number'] },
    { cell: number(-1), expected: ['-1', '-1', 'value.out-of-range'] },
    { cell: text('3次'), expected: ['undefined', '3次', 'value.not-a-number'] },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(occurrences, cell)).toEqual(expected);
  });
});

describe('a judgement', () => {
  it.each([
    { cell: number(9.5), expected: ['9.5', '9.5'] },
    { cell: number(10.1), expected: ['10.1', '10.1', 'value.out-of-range'] },
    { cell: text('9分'), expected: ['undefined', '9分', 'value.not-a-number'] },
  ])('$cell.value is read as $expected', ({ cell, expected }) => {
    expect(understood(judgement, cell)).toEqual(expected);
  });
});

describe('a text that is read as a number or a day', () => {
  it.each([
    { leaf: percent, typed: '0.95', read: '0.95%' },
    { leaf: percent, typed: '９５', read: '95%' },
    { leaf: deadline, typed: '2023年3月2日', read: '2023-03-02' },
    { leaf: checklist, typed: '１、3', read: '1、3' },
  ])('$typed is told as what it was read: $read', ({ leaf, typed, read }) => {
    const told = readInput(leaf, text(typed), place).findings.map(
      (item) => wordingOf(item).message,
    );
    expect(told).toEqual([`指标 1 的“${typed}”是文本格式，已识别为“${read}”`]);
  });
});

describe('bounds', () => {
  it.each([
    { leaf: percent, bounds: ['0', '100'] },
    { leaf: target('%', 120), bounds: ['0', undefined] },
    { leaf: target('%', -5), bounds: ['-5', '100'] },
    { leaf: hours, bounds: ['0', undefined] },
    { leaf: target('℃', -5), bounds: ['-1000000000000000', undefined] },
    { leaf: judgement, bounds: ['0', '10'] },
    { leaf: occurrences, bounds: ['0', undefined] },
  ])('$leaf.rule.kind $leaf.rule.unit $leaf.rule.value: $bounds', ({ leaf, bounds }) => {
    expect(boundsOf(leaf).map((bound) => bound?.toString())).toEqual(bounds);
  });
});

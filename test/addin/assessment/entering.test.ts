import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputColumns } from '#core/workbook/score-sheet.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { InputColumn } from '../../../addin/assessment/assessment.ts';
import { entering } from '../../../addin/assessment/entering.ts';
import { preview } from '../../../addin/assessment/preview.ts';
import type { Field } from '../../../addin/host.ts';
import { assessed } from '../../support/assessed.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { filledWorkbook } from '../../support/raw-workbook.ts';

/** What is written for a text, or the code of the finding that refuses it. */
function written(field: Field, text: string, stage: Stage = 'self'): unknown {
  const { entries, finding } = entering(assessed(fullWorkbook(example, stage)), field, text);
  return finding ? finding.code : entries.map(({ content }) => content);
}

const indicator = (code: string, column: InputColumn): Field => ({ of: 'indicator', code, column });

describe('a value', () => {
  it.each([
    ['1.1.1', '95', [0.95]],
    ['1.1.1', '95%', [0.95]],
    ['1.1.1', ' ９５．５％ ', [0.955]],
    ['1.1.1', '0.57', [0.0057]],
    ['1.1.1', '', [null]],
    ['1.1.1', '101', 'value.out-of-range'],
    ['1.1.1', '=1+1', 'value.not-a-number'],
    ['1.1.2', '25.5', [25.5]],
    ['1.1.2', '25天', 'value.not-a-number'],
    ['1.1.2', '-1', 'value.out-of-range'],
    ['1.2', '2023年3月20日', [{ day: '2023-03-20' }]],
    ['1.2', '未完成', ['未完成']],
    ['1.2', '3月20日', 'value.not-a-date'],
    ['1.2', '1923-03-20', 'value.out-of-range'],
    ['2.1', '2', [2]],
    ['2.1', '2.5', 'value.whole-number'],
    ['2.2', '3, 1', ['1、3']],
    ['2.2', '全部', ['1、2、3']],
    ['2.2', '无', ['无']],
    ['2.2', '4', 'value.not-an-item'],
    ['2.3', '一般', ['一般']],
    ['2.3', '较好', 'value.not-a-level'],
    ['2.4', '0.75', [0.75]],
    ['2.4', '1.5', 'value.out-of-range'],
  ])('of %s, %j, is written as %j', (code, text, expected) => {
    expect(written(indicator(code, 'value'), text)).toEqual(expected);
  });
});

describe('another cell of an indicator', () => {
  it.each<[InputColumn, string, unknown]>([
    ['self', '1.5', [1.5]],
    ['self', '', [{ formula: 'J7' }]],
    ['self', '2.5', 'score.out-of-range'],
    ['self', '1.5分', 'score.not-a-number'],
    ['reason', ' 两件未统计\r\n', ['两件未统计']],
    ['reason', '长'.repeat(500), ['长'.repeat(500)]],
    ['reason', '长'.repeat(501), 'entry.too-long'],
    ['reason', '', [null]],
    ['applicable', '是', ['是']],
    ['applicable', '否', ['否', null, { formula: 'J7' }]],
    ['applicable', '不', 'omission.not-yes-or-no'],
    ['evidence', 'Z1, Z2；Z1', ['Z1、Z2']],
    ['evidence', 'Z1'.repeat(101), 'entry.too-long'],
    ['review', '1', 'value.not-yours'],
    ['opinion', '同意', 'value.not-yours'],
  ])('%s, %j, is written as %j', (column, text, expected) => {
    expect(written(indicator('1.1.1', column), text)).toEqual(expected);
  });

  it.each<[InputColumn, string, unknown]>([
    ['review', '1.5', [1.5]],
    ['review', '', [null]],
    ['review', '-1', 'score.out-of-range'],
    ['opinion', '少计3天', ['少计3天']],
    ['value', '95', 'value.not-yours'],
    ['self', '1', 'value.not-yours'],
  ])('in a review, %s, %j, is written as %j', (column, text, expected) => {
    expect(written(indicator('1.1.1', column), text, 'review')).toEqual(expected);
  });

  it('puts the computed score back wherever its column stands', () => {
    const book = fullWorkbook();
    book.scores.insertColumn('实际值');
    const { entries } = entering(assessed(book), indicator('1.1.1', 'self'), '');
    expect(entries?.map(({ content }) => content)).toEqual([{ formula: 'K7' }]);
  });

  it('is refused for an indicator that is no longer there', () => {
    expect(written(indicator('9.9', 'value'), '1')).toBe('structure.row-missing');
  });
});

describe('a cell of the register or of the weights', () => {
  it.each<[Field, string, unknown]>([
    [{ of: 'evidence', row: 4, column: 'title' }, ' 出庭台账 ', ['出庭台账']],
    [{ of: 'evidence', row: 4, column: 'link' }, '=HYPERLINK("x")', ['=HYPERLINK("x")']],
    [{ of: 'evidence', row: 4, column: 'indicators' }, '1.1.1 1.2', ['1.1.1、1.2']],
    [{ of: 'evidence', row: 4, column: 'date' }, '2023.3.20', [{ day: '2023-03-20' }]],
    [{ of: 'evidence', row: 4, column: 'date' }, '去年', 'entry.malformed'],
    [{ of: 'evidence', row: 4, column: 'date' }, '1889-03-20', 'entry.malformed'],
    [{ of: 'evidence', row: 4, column: 'note' }, '长'.repeat(501), 'entry.too-long'],
    [{ of: 'weight', row: 9, column: 'weight' }, '10', [0.1]],
    [{ of: 'weight', row: 9, column: 'weight' }, '10%', [0.1]],
    [{ of: 'weight', row: 9, column: 'weight' }, '９．９９５ ％', [0.09995]],
    [{ of: 'weight', row: 9, column: 'weight' }, '', [null]],
    [{ of: 'weight', row: 9, column: 'weight' }, '101', 'weight.out-of-range'],
    [{ of: 'weight', row: 9, column: 'weight' }, '一成', 'weight.not-a-number'],
    [{ of: 'weight', row: 9, column: 'block' }, '法治建设', ['法治建设']],
    [{ of: 'weight', row: 9, column: 'score' }, '92.5', [92.5]],
    [{ of: 'weight', row: 9, column: 'score' }, '优', 'entry.malformed'],
    [{ of: 'weight', row: 9, column: 'ruleOfLaw' }, '是', ['是']],
    [{ of: 'weight', row: 9, column: 'ruleOfLaw' }, '对', 'weight.not-yes-or-no'],
  ])('%j, %j, is written as %j', (field, text, expected) => {
    expect(written(field, text)).toEqual(expected);
  });

  it.each<[Field]>([
    [{ of: 'evidence', row: 4, column: 'title' }],
    [{ of: 'weight', row: 9, column: 'weight' }],
  ])('%j is not filled in by a reviewer', (field) => {
    expect(written(field, '1', 'review')).toBe('value.not-yours');
  });
});

describe('every text that the pane accepts', () => {
  const text = fc.oneof(
    fc.constantFrom('', '全部', '无', '未完成', '好', '一般', '是', '否', '1、3', '2,1', 'Z1 Z2'),
    fc.tuple(fc.nat(120), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
    fc.nat(120).map((count) => `${count}%`),
    fc
      .date({ min: new Date('2022-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    fc.string({ maxLength: 12 }),
  );
  const cell = fc
    .constantFrom(...example.leaves)
    .chain((leaf) =>
      fc.tuple(fc.constant(leaf.code), fc.constantFrom(...inputColumns('self', leaf))),
    );

  it("reads back through collect's reader as the preview said", async () => {
    await fc.assert(
      fc.asyncProperty(cell, text, async ([code, column], text) => {
        const before = assessed(filledWorkbook(example, {}));
        const { entries } = entering(before, { of: 'indicator', code, column }, text);
        fc.pre(entries !== undefined);
        const host = memoryHost(before.workbook, example);
        const after = assessed(await host.enter(entries));
        const said = preview(before, code, { [column]: text }, 'zh-CN');
        const found = after.submission.entries.find((entry) => entry.code === code);
        expect(found).toEqual(said.entry);
      }),
      { numRuns: 300 },
    );
  });
});

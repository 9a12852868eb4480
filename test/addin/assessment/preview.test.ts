import { describe, expect, it } from 'vitest';
import type { InputColumn } from '../../../addin/assessment/assessment.ts';
import { preview, type Preview } from '../../../addin/assessment/preview.ts';
import { assessed } from '../../support/assessed.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { filledWorkbook } from '../../support/raw-workbook.ts';

type Texts = Partial<Record<InputColumn, string>>;

function typed(code: string, texts: Texts, book = filledWorkbook(example, {})): Preview {
  return preview(assessed(book), code, texts, 'zh-CN');
}

function inShort({ entry, findings, arithmetic }: Preview): unknown[] {
  return [entry.score?.toString(), findings.map(({ code }) => code), arithmetic];
}

describe('what is being typed', () => {
  it.each([
    {
      code: '1.1.1',
      texts: { value: '80' },
      expected: ['1.6', [], ['80% ÷ 100% × 2 分 = 1.6 分']],
    },
    {
      code: '1.1.1',
      texts: { value: '８０％' },
      expected: ['1.6', [], ['80% ÷ 100% × 2 分 = 1.6 分']],
    },
    { code: '1.1.1', texts: { value: '' }, expected: [undefined, ['value.missing'], []] },
    {
      code: '1.1.1',
      texts: { value: '八成' },
      expected: [undefined, ['value.not-a-number'], []],
    },
    {
      code: '1.1.1',
      texts: { value: '180' },
      expected: ['2', ['value.out-of-range'], ['180% 不低于 100%，得满分 2 分']],
    },
    {
      code: '1.2',
      texts: { value: '2023年4月13日' },
      expected: ['0.8', [], ['逾期 12 天，每天扣 0.1 分：2 − 12 × 0.1 = 0.8 分']],
    },
    {
      code: '2.4',
      texts: { value: '0.5' },
      expected: ['0.5', ['score.judgement-reason-missing'], ['评定得分 0.5 分']],
    },
    {
      code: '2.4',
      texts: { value: '0.5', reason: '台账缺两个月' },
      expected: ['0.5', [], ['评定得分 0.5 分']],
    },
    {
      code: '2.4',
      texts: { value: '0.5', reason: '长'.repeat(501) },
      expected: ['0.5', ['entry.too-long'], ['评定得分 0.5 分']],
    },
    {
      code: '1.1.1',
      texts: { value: '80', self: '1.2', reason: '两件未统计' },
      expected: ['1.2', [], ['80% ÷ 100% × 2 分 = 1.6 分', '以填写的自评得分为准，得 1.2 分']],
    },
    {
      code: '1.1.1',
      texts: { applicable: '否', omissionReason: '没有行政诉讼' },
      expected: [undefined, [], []],
    },
  ])('in $code, $texts, comes to $expected.0', ({ code, texts, expected }) => {
    expect(inShort(typed(code, texts))).toEqual(expected);
  });

  it('takes the place of what stands there', () => {
    expect(inShort(typed('1.1.1', { value: '50' }, fullWorkbook()))).toEqual([
      '1',
      [],
      ['50% ÷ 100% × 2 分 = 1 分'],
    ]);
  });

  it('changes nothing in the workbook', () => {
    const assessment = assessed(fullWorkbook());
    preview(assessment, '1.1.1', { value: '50' }, 'zh-CN');
    expect(assessed(assessment.workbook).submission).toEqual(assessment.submission);
  });

  it('is told in English where the program speaks it', () => {
    const { arithmetic } = preview(assessed(fullWorkbook()), '1.1.1', { value: '50' }, 'en');
    expect(arithmetic).toEqual(['50% ÷ 100% × 2 = 1']);
  });

  it('is of no use for an indicator that the workbook lacks', () => {
    expect(() => typed('9.9', {})).toThrow('no indicator 9.9');
  });
});

const reviewBook = () => filledWorkbook(example, { '1.1.1': 0.8 }, 'review');

describe('what a reviewer is typing', () => {
  it.each([
    { texts: { review: '1.6' }, expected: ['1.6', []] },
    { texts: { review: '1' }, expected: ['1', ['score.opinion-missing']] },
    { texts: { review: '1', opinion: '两件不属实' }, expected: ['1', []] },
    {
      texts: { review: '2.5' },
      expected: ['2.5', ['score.out-of-range', 'score.opinion-missing']],
    },
    { texts: { review: '优' }, expected: [undefined, ['score.not-a-number']] },
  ])('$texts comes to $expected.0', ({ texts, expected }) => {
    expect(inShort(typed('1.1.1', texts, reviewBook())).slice(0, 2)).toEqual(expected);
  });

  it("comes with the arithmetic behind the county's score", () => {
    const { arithmetic } = typed('1.1.1', { review: '1' }, reviewBook());
    expect(arithmetic).toEqual(['80% ÷ 100% × 2 分 = 1.6 分']);
  });
});

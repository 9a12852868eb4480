import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../../pipeline/reports/ledger/problem-of.ts';
import type { ScoreRow } from '../../../../pipeline/database/marts.ts';
import { exampleDocument, schemeOf } from '../../../support/example-scheme.ts';

const scheme = schemeOf(exampleDocument);

function problem(code: string, score: bigint | null, given: readonly Partial<ScoreRow>[]): string {
  const leaf = scheme.leaves.find((one) => one.code === code)!;
  const outcome = {
    unit_code: '620102',
    indicator_code: code,
    score_micro: score,
    applicable: true,
    stage: 'self',
  };
  const rows = given.map((row): ScoreRow => ({
    unit_code: '620102',
    indicator_code: code,
    stage: 'self',
    evaluator: '1',
    value: '',
    computed_micro: score,
    score_micro: score,
    applicable: true,
    reason: '',
    omission_reason: '',
    evidence: '[]',
    file: '城关区.xlsx',
    sheet: '指标评分',
    cell: 'K7',
    ...row,
  }));
  return problemOf(scheme, leaf, outcome, rows);
}

describe('the problem that a ledger names', () => {
  it.each([
    {
      what: 'the reasons of all who gave one, once each',
      code: '2.4',
      score: 250_000n,
      given: [
        { reason: '缺两个月 ' },
        { reason: '缺两个月' },
        { reason: '' },
        { reason: '未编号' },
      ],
      said: '缺两个月；未编号',
    },
    {
      what: 'a share in proportion',
      code: '1.1.1',
      score: 1_900_000n,
      given: [{ value: '95%' }],
      said: '目标为“不低于100%”：95% ÷ 100% × 2 分 = 1.9 分',
    },
    {
      what: 'steps short of a range',
      code: '1.1.2',
      score: 1_500_000n,
      given: [{ value: '34' }],
      said: '目标为“20至30天”：差 4 天，每差 5 天扣 0.5 分，不足 5 天按 5 天计：2 − 0.5 = 1.5 分',
    },
    {
      what: 'a day that was late',
      code: '1.2',
      score: 1_500_000n,
      given: [{ value: '2023-04-06' }],
      said: '目标为“每年4月1日前”：逾期 5 天，每天扣 0.1 分：2 − 5 × 0.1 = 1.5 分',
    },
    {
      what: 'what happened',
      code: '2.1',
      score: 500_000n,
      given: [{ value: '1' }],
      said: '1 件 × 0.5 分 = 0.5 分；1 − 0.5 = 0.5 分',
    },
    {
      what: 'what was not done',
      code: '2.2',
      score: 500_000n,
      given: [{ value: '3' }],
      said: '未完成 2 项：公示；记录',
    },
    {
      what: 'a level',
      code: '2.3',
      score: 500_000n,
      given: [{ value: '一般' }],
      said: '评定为“一般”，目标为“好”',
    },
    {
      what: 'a deduction',
      code: '2.6',
      score: 1_000_000n,
      given: [{ value: '1' }],
      said: '扣分：1 次 × 1 分 = 1 分',
    },
    {
      what: 'a judgement without a reason',
      code: '2.4',
      score: 250_000n,
      given: [{ value: '0.25' }],
      said: '得 0.25 分，满分 1 分',
    },
    {
      what: 'a score that its value does not explain',
      code: '1.1.1',
      score: 1_000_000n,
      given: [{ value: '95%', computed_micro: 1_900_000n }],
      said: '得 1 分，满分 2 分',
    },
    { what: 'nothing entered', code: '2.1', score: null, given: [], said: '未填报，按 0 分计' },
  ])('tells of $what', ({ code, score, given, said }) => {
    expect(problem(code, score, given)).toBe(said);
  });
});

import { describeWorkbook } from '#core/findings/describe-workbook.ts';
import type { Locale } from '#core/findings/describe.ts';
import type { FunctionProblem } from './function-failure.ts';

type Wording = {
  readonly [K in Exclude<FunctionProblem['kind'], 'finding'>]: (
    problem: Extract<FunctionProblem, { kind: K }>,
  ) => string;
};

const wordings: Readonly<Record<Locale, Wording>> = {
  'zh-CN': {
    'no-workbook': () => '当前工作簿不是可用的准绳填报工作簿，无法取得考评方案。',
    'unknown-indicator': ({ code }) => `考评方案中没有编号为「${code}」的指标。`,
    'no-points': () => '分值合计为 0，无法计算得分率。',
    'total-not-positive': () => '总分应大于 0。',
    'weight-not-a-share': () => '权重应在 0 至 1 之间，如 0.1 或 10%。',
    'places-out-of-range': () => '小数位数应为 0 至 6 的整数。',
  },
  en: {
    'no-workbook': () =>
      'The open workbook is no usable Zhunsheng workbook, so there is no scheme.',
    'unknown-indicator': ({ code }) => `The scheme has no indicator with the code "${code}".`,
    'no-points': () => 'The points add up to 0, so there is no score rate.',
    'total-not-positive': () => 'The total must be above 0.',
    'weight-not-a-share': () => 'The weight must lie between 0 and 1, such as 0.1 or 10%.',
    'places-out-of-range': () => 'The decimal places must be a whole number from 0 to 6.',
  },
};

/** Says why a function gives no result. */
export function describeProblem(problem: FunctionProblem, locale: Locale): string {
  if (problem.kind === 'finding') return describeWorkbook(problem.finding, locale).message;
  const say = wordings[locale][problem.kind] as (problem: FunctionProblem) => string;
  return say(problem);
}

import { exampleDocument } from './example-scheme.ts';
import type { Filling } from './filled.ts';

const common = {
  ...exampleDocument,
  total: 10,
  vetoes: [],
  grades: [
    { name: '优秀', from: 9 },
    { name: '合格', from: 0 },
  ],
};

/** Five tasks of 10 points. */
export const firstEdition = {
  ...common,
  indicators: [
    judged({ code: '1', name: '审查', points: 2, theme: 'decisions' }),
    judged({ code: '2', name: '公示', points: 1, theme: 'enforcement' }),
    judged({ code: '3', name: '记录', points: 2, theme: 'enforcement' }),
    judged({ code: '4', name: '台账', points: 3, theme: 'safeguards' }),
    judged({ code: '5', name: '网办', points: 2, theme: 'digital' }),
  ],
};

/** The first renamed and worth twice as much, two made one, one dropped, one as it was, one new. */
export const secondEdition = {
  ...common,
  edition: '2024.1',
  period: { start: '2024-01-01', end: '2024-12-31' },
  evaluationDate: '2024-12-31',
  followUp: { talk: { below: '6.01' }, circular: { below: 6 } },
  indicators: [
    judged({ code: '1', name: '合法性审查', points: 4, theme: 'decisions' }),
    judged({
      code: '2',
      name: '公示与记录',
      points: 3,
      theme: 'enforcement',
      replaces: ['2', '3'],
    }),
    judged({ code: '5', name: '网办', points: 2, theme: 'digital' }),
    judged({ code: '6', name: '述法', points: 1, theme: 'leadership' }),
  ],
};

/** Of another line: its codes mean something else. */
export const otherLine = {
  ...common,
  id: 'other-2025',
  title: '另一方案',
  edition: '2025.1',
  period: { start: '2025-01-01', end: '2025-12-31' },
  evaluationDate: '2025-12-31',
  indicators: [
    judged({ code: '1', name: '数据共享', points: 5, theme: 'digital' }),
    judged({ code: '2', name: '重大决策', points: 5, theme: 'decisions' }),
  ],
};

/** How an evaluator fills in scores by code, with a reason for each and rule of law at 10%. */
export function judgedFilling(scores: Readonly<Record<string, number>>): Filling {
  return {
    指标评分: Object.fromEntries(
      Object.entries(scores).map(([code, score]) => [code, { 实际值: score, 扣分原因: '见台账' }]),
    ),
    综合考核权重: {
      '+1': { 考核板块: '法治建设', 权重: 0.1, 是否法治建设: '是' },
      '+2': { 考核板块: '经济发展', 权重: 0.9, 是否法治建设: '否' },
    },
  };
}

/** A leaf that evaluators judge; each has its own rule, since a scheme has no aliases. */
function judged(leaf: object): object {
  return { ...leaf, rule: { kind: 'judgement' } };
}

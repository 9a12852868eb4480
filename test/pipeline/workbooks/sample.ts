import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { WorkbookOrder } from '../../../pipeline/workbooks/order.ts';
import { identityOf } from '../../support/identity-of.ts';

const longNames = Array.from({ length: 12 }, (_, index) => ({
  name: `第${index + 1}档：制度健全、运行顺畅，各部门均已落实并形成书面记录、有据可查`.replaceAll(
    /[，、]/g,
    '',
  ),
  share: `${100 - index * 9}%`,
}));

const items = Array.from({ length: 30 }, (_, index) => ({
  name: `事项${index + 1}`,
  points: '0.5',
}));

/** A leaf of every kind of rule and type, in rows 7 to 18 of 指标评分. */
const indicators = [
  {
    code: '1',
    name: '依法行政',
    children: [
      {
        code: '1.1',
        name: '出庭应诉',
        children: [
          {
            code: '1.1.1',
            name: '出庭应诉率',
            points: 10,
            rule: {
              kind: 'target',
              operator: '>=',
              value: 95,
              unit: '%',
              otherwise: 'proportional',
            },
            lead: '司法局',
          },
          {
            code: '1.1.2',
            name: '培训学时',
            points: 10,
            rule: {
              kind: 'target',
              operator: '>=',
              value: 60,
              unit: '学时',
              otherwise: { every: 10, deduct: 2 },
            },
          },
        ],
      },
      {
        code: '1.2',
        name: '年均抽查',
        points: 10,
        rule: { kind: 'range', min: 1, max: 2, unit: '次', otherwise: 'proportional' },
      },
      {
        code: '1.3',
        name: '年度报告',
        points: 10,
        rule: { kind: 'deadline', by: '04-01', deductPerDay: 0.5 },
      },
      {
        code: '1.4',
        name: '违法行政行为',
        points: 10,
        rule: { kind: 'occurrences', each: 2, unit: '件' },
      },
    ],
  },
  {
    code: '2',
    name: '制度建设',
    children: [
      { code: '2.1', name: '重点事项', points: 15, rule: { kind: 'checklist', items } },
      { code: '2.2', name: '体系运行', points: 10, rule: { kind: 'level', levels: longNames } },
      {
        code: '2.3',
        name: '机制建设',
        points: 10,
        rule: {
          kind: 'level',
          levels: [
            { name: '健全', share: '100%' },
            { name: '基本健全', share: '60%' },
          ],
        },
      },
      { code: '2.4', name: '综合评定', points: 10, rule: { kind: 'judgement' } },
      {
        code: '2.5',
        name: '群众满意度',
        points: 5,
        origin: 'external',
        rule: { kind: 'target', operator: '>=', value: 90, otherwise: 'proportional' },
      },
      {
        code: '2.6',
        name: '经验推广',
        points: 2,
        type: 'bonus',
        rule: { kind: 'occurrences', each: 0.5, unit: '项' },
      },
      {
        code: '2.7',
        name: '被通报',
        points: 3,
        type: 'deduction',
        rule: { kind: 'occurrences', each: 1, unit: '次' },
      },
    ],
  },
];

const parsed = parseScheme({
  id: 'sample-2023',
  title: '法治建设考评方案',
  edition: '1',
  document: { title: '考评办法', issuer: '依法治县办', date: '2023-01-01' },
  kind: 'annual',
  period: { start: '2023-01-01', end: '2023-12-31' },
  evaluationDate: '2023-12-31',
  total: 100,
  bonusCap: 2,
  omission: { maximum: '20%' },
  performanceWeight: { floor: '10%' },
  grades: [{ name: '合格', from: 0 }],
  indicators,
});
if (parsed.scheme === undefined) throw new Error(JSON.stringify(parsed.faults));

export const scheme: Scheme = parsed.scheme;

export const unit: Unit = {
  code: '620823',
  name: '崇信县',
  kind: 'county',
  prefecture: '平凉市',
  prefectureCode: '620800',
  province: '甘肃省',
  provinceCode: '620000',
};

export function identityFor(scheme: Scheme, stage: Stage): Identity {
  return identityOf(scheme, unit.code, { stage, evaluator: '县依法治县办' });
}

export function orderFor(stage: Stage, more: Partial<WorkbookOrder> = {}): WorkbookOrder {
  const base = { scheme, unit, identity: identityFor(scheme, stage) };
  return { ...base, signature: '', simulated: false, ...more };
}

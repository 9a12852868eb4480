import { parseScheme } from '#core/scheme/parse.ts';
import type { Scheme } from '#core/scheme/scheme.ts';

/** A small scheme that has a leaf of every kind of rule and of every type, as YAML would give it. */
export const exampleDocument = {
  id: 'example-2023',
  title: '示例方案',
  edition: '2023.1',
  document: { title: '示例文件', issuer: '示例机关', date: '2023-04-15' },
  kind: 'annual',
  period: { start: '2023-01-01', end: '2023-12-31' },
  evaluationDate: '2023-12-31',
  total: 10,
  bonusCap: 1,
  omission: { maximum: '20%' },
  performanceWeight: { floor: '10%' },
  grades: [
    { name: '优秀', from: 9 },
    { name: '合格', from: 6 },
    { name: '不合格', from: 0 },
  ],
  vetoes: [
    { code: 'V1', name: '瞒报', effect: { kind: 'cap', score: 6 } },
    { code: 'V2', name: '问责', effect: { kind: 'grade', atMost: '合格' } },
    { code: 'V3', name: '造假', effect: { kind: 'zero' } },
  ],
  indicators: [
    {
      code: '1',
      name: '依法行政',
      children: [
        {
          code: '1.1',
          name: '执法',
          children: [
            {
              code: '1.1.1',
              name: '负责人出庭率',
              points: 2,
              rule: {
                kind: 'target',
                operator: '>=',
                value: 100,
                unit: '%',
                otherwise: 'proportional',
              },
              lead: '司法局',
              evidence: ['出庭台账'],
            },
            {
              code: '1.1.2',
              name: '案件平均办理天数',
              points: 2,
              rule: {
                kind: 'range',
                min: 20,
                max: 30,
                unit: '天',
                otherwise: { every: 5, deduct: 0.5 },
              },
            },
          ],
        },
        {
          code: '1.2',
          name: '决策',
          points: 2,
          rule: { kind: 'deadline', by: '04-01', deductPerDay: 0.1 },
        },
      ],
    },
    {
      code: '2',
      name: '队伍建设',
      children: [
        {
          code: '2.1',
          name: '执法过错',
          points: 1,
          rule: { kind: 'occurrences', each: 0.5, unit: '件' },
        },
        {
          code: '2.2',
          name: '三项制度',
          points: 1,
          rule: {
            kind: 'checklist',
            items: [
              { name: '公示', points: 0.25 },
              { name: '记录', points: 0.25 },
              { name: '法核', points: 0.5 },
            ],
          },
        },
        {
          code: '2.3',
          name: '普法成效',
          points: 1,
          rule: {
            kind: 'level',
            levels: [
              { name: '好', share: '100%' },
              { name: '一般', share: '50%' },
              { name: '差', share: 0 },
            ],
          },
        },
        { code: '2.4', name: '工作台账', points: 1, rule: { kind: 'judgement' } },
        {
          code: '2.5',
          name: '创新',
          points: 1,
          type: 'bonus',
          rule: { kind: 'occurrences', each: 0.5, unit: '项' },
        },
        {
          code: '2.6',
          name: '通报批评',
          points: 2,
          type: 'deduction',
          rule: { kind: 'occurrences', each: 1, unit: '次' },
        },
      ],
    },
  ],
} as const;

/** Reads a scheme that must be sound. */
export function schemeOf(document: unknown): Scheme {
  const { scheme, faults } = parseScheme(document);
  if (scheme === undefined) throw new Error(JSON.stringify(faults));
  return scheme;
}

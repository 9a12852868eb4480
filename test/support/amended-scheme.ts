import { exampleDocument } from './example-scheme.ts';

const trained = {
  code: '1.1.1',
  name: '行政执法人员年度培训学时达到规定要求的人数占应参加培训人数的比例',
  points: 2.5,
  rule: { kind: 'target', operator: '>=', value: 100, unit: '%', otherwise: 'proportional' },
  criterion: '按年内培训满60学时的行政执法人员数占持证行政执法人员总数的比例计算。',
  source: { item: '第3项', clause: '第二款' },
  theme: 'enforcement',
  lead: '司法局',
  responsible: ['司法局', '人力资源社会保障局'],
  evidence: ['培训台账'],
  start: '2023-01-01',
  due: '2023-12-31',
};

const reviewed = {
  code: '1.2.1',
  name: '重大行政决策程序',
  points: 2,
  rule: {
    kind: 'checklist',
    items: [
      { name: '公众参与', points: 0.5 },
      { name: '专家论证', points: 0.5 },
      { name: '合法性审查', points: 1 },
    ],
  },
  theme: 'decisions',
  source: { item: '第5项' },
  appliesTo: ['county', 'district', 'countyCity'],
  evidence: ['决策档案'],
};

const reported = {
  code: '2.1',
  name: '年度报告公开',
  points: 1.5,
  rule: { kind: 'deadline', by: '04-01', deductPerDay: 0.1 },
  theme: 'restraint',
};
const recorded = { code: '2.2', name: '工作台账', points: 2, rule: { kind: 'judgement' } };
const answered = {
  code: '2.3',
  name: '负责人出庭',
  points: 1,
  rule: {
    kind: 'level',
    levels: [
      { name: '均出庭', share: '100%' },
      { name: '多数出庭', share: '50%' },
      { name: '少数出庭', share: 0 },
    ],
  },
};
const published = {
  code: '2.4',
  name: '文件备案',
  points: 1,
  rule: { kind: 'occurrences', each: 0.5, unit: '件' },
};
const novel = {
  code: '3.1',
  name: '创新经验',
  points: 1,
  type: 'bonus',
  rule: { kind: 'occurrences', each: 0.5, unit: '项' },
};
const blamed = { ...novel, code: '3.2', name: '通报批评', type: 'deduction' };

/** A small scheme of three levels that says of its leaves all that a scheme can say. */
export const writtenDocument = {
  ...exampleDocument,
  title: '示例市县级法治政府建设考评方案',
  followUp: { circular: { below: 6 } },
  indicators: [
    {
      code: '1',
      name: '依法行政',
      children: [
        { code: '1.1', name: '行政执法', children: [trained] },
        { code: '1.2', name: '行政决策', children: [reviewed] },
      ],
    },
    { code: '2', name: '监督与保障', children: [reported, recorded, answered, published] },
    { code: '3', name: '加分与扣分', children: [novel, blamed] },
  ],
};

const [, , veto] = exampleDocument.vetoes;

/** The next edition of it, in which a change of every sort was made. */
export const amendedDocument = {
  ...writtenDocument,
  edition: '2024.1',
  bonusCap: 2,
  followUp: { talk: { below: 5.5 }, circular: { below: 6 } },
  grades: [
    { name: '优秀', from: 8.5 },
    { name: '合格', from: 6 },
    { name: '不合格', from: 0 },
  ],
  vetoes: [
    { code: 'V1', name: '瞒报', effect: { kind: 'cap', score: 5 } },
    veto,
    { code: 'V4', name: '拒不履行生效裁判', effect: { kind: 'grade', atMost: '合格' } },
  ],
  indicators: [
    {
      code: '1',
      name: '依法行政水平',
      children: [
        {
          code: '1.1',
          name: '行政执法',
          children: [
            {
              ...trained,
              points: 3,
              rule: { ...trained.rule, value: 95, otherwise: { every: 5, deduct: 0.5 } },
              evidence: ['培训台账', '考试成绩'],
              due: '2023-11-30',
            },
            { ...answered, code: '1.1.2', replaces: ['2.3'], name: '行政机关负责人出庭' },
          ],
        },
        {
          code: '1.2',
          name: '行政决策',
          children: [
            {
              ...reviewed,
              code: '1.2.2',
              points: 1,
              replaces: ['1.2.1'],
              rule: { kind: 'judgement' },
            },
            { ...reported, code: '1.2.3', points: 1, replaces: ['1.2.1'] },
          ],
        },
      ],
    },
    {
      code: '2',
      name: '监督与保障',
      children: [
        { ...recorded, code: '2.5', points: 2.5, name: '备案与台账', replaces: ['2.2', '2.4'] },
        { ...reported, code: '2.6', name: '述法', theme: 'leadership' },
      ],
    },
    { code: '4', name: '加分', children: [{ ...novel, type: 'bonus', theme: 'digital' }] },
  ],
};

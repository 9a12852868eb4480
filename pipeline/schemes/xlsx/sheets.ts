import { leafAspectNames as names } from '#core/scheme/wording/names.zh-CN.ts';

/** Sheets of a scheme in Excel, in order. */
export const sheetNames = {
  guide: '填写说明',
  settings: '方案',
  indicators: '指标',
  grades: '等次',
  vetoes: '一票否决',
} as const;

/** The sheets that are read. */
export const tableSheets = ['settings', 'indicators', 'grades', 'vetoes'] as const;
export type TableSheet = (typeof tableSheets)[number];

/** Headers by column, in order; the first stands in column A and marks the header row. */
export const settingHeaders = { name: '名称', value: '值', note: '说明' } as const;
export type SettingColumn = keyof typeof settingHeaders;

export const gradeHeaders = { name: '等次', from: '起始分' } as const;
export type GradeColumn = keyof typeof gradeHeaders;

export const vetoHeaders = {
  code: names.code,
  name: '情形',
  effect: '处理',
  score: '最高得分',
  grade: '最高等次',
  item: names.source,
  clause: '来源款',
} as const;
export type VetoColumn = keyof typeof vetoHeaders;

export const indicatorHeaders = {
  level: '层级',
  code: names.code,
  name: names.name,
  type: names.type,
  points: names.points,
  weight: names.weight,
  rule: names.rule,
  operator: '目标方式',
  value: '目标值',
  unit: '计量单位',
  otherwise: '未达标时',
  every: '每差多少',
  each: '每次分值',
  cap: '累计上限',
  by: '截止日',
  entries: '清单或等级',
  guidance: '评议要点',
  criterion: names.criterion,
  item: names.source,
  clause: '来源款',
  theme: names.theme,
  replaces: names.replaces,
  lead: names.lead,
  responsible: names.responsible,
  appliesTo: names.appliesTo,
  evidence: names.evidence,
  start: names.start,
  due: names.due,
  origin: names.origin,
  notes: names.notes,
} as const;
export type IndicatorColumn = keyof typeof indicatorHeaders;

/** Columns that a branch may fill in; the others belong to leaves. */
export const branchColumns: ReadonlySet<IndicatorColumn> = new Set([
  'level',
  'code',
  'name',
  'points',
  'weight',
  'notes',
]);

/** Columns that parameterise a rule. */
export const parameterColumns = [
  'operator',
  'value',
  'unit',
  'otherwise',
  'every',
  'each',
  'cap',
  'by',
  'entries',
  'guidance',
] as const satisfies readonly IndicatorColumn[];
export type ParameterColumn = (typeof parameterColumns)[number];

/** Most rows of a table that are written and read. */
export const MOST_ROWS = 5_000;

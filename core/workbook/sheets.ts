import type { LeafType } from '#core/scheme/schema.ts';

/** Names of the sheets: part of the contract with whoever reads a workbook. */
export const sheetNames = {
  guide: '填表说明',
  scores: '指标评分',
  evidence: '佐证材料',
  weights: '综合考核权重',
  identity: '_zhunsheng',
} as const;

/** Those that people see. */
export const shownSheets = [
  sheetNames.guide,
  sheetNames.scores,
  sheetNames.evidence,
  sheetNames.weights,
] as const;

/** Headers of `指标评分`, in order. */
export const scoreHeaders = {
  code: '编号',
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  type: '类型',
  points: '分值',
  criterion: '评分标准',
  goal: '目标',
  value: '实际值',
  computed: '测算得分',
  self: '自评得分',
  reason: '扣分原因',
  applicable: '是否适用',
  omissionReason: '缺项理由',
  evidence: '佐证编号',
  review: '复核得分',
  opinion: '复核意见',
  lead: '牵头单位',
} as const;
export type ScoreColumn = keyof typeof scoreHeaders;

/** Headers of `佐证材料`, in order. */
export const evidenceHeaders = {
  number: '佐证编号',
  indicators: '指标编号',
  title: '材料名称',
  link: '文件或链接',
  date: '形成日期',
  note: '备注',
} as const;
export type EvidenceColumn = keyof typeof evidenceHeaders;

/** Row of the headers of `佐证材料` that the writer uses. */
export const EVIDENCE_HEADER_ROW = 4;

/** Headers of `综合考核权重`, in order. */
export const weightHeaders = {
  block: '考核板块',
  weight: '权重',
  score: '得分',
  ruleOfLaw: '是否法治建设',
} as const;
export type WeightColumn = keyof typeof weightHeaders;

/** Headers of the tables, by the names of their sheets. */
export const headersBySheet: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [sheetNames.scores]: scoreHeaders,
  [sheetNames.evidence]: evidenceHeaders,
  [sheetNames.weights]: weightHeaders,
};

/** How yes and no are written. */
export const YES = '是';
export const NO = '否';

/** How the types of leaves are written in column 类型. */
export const typeNames = {
  base: '基本项',
  bonus: '加分项',
  deduction: '扣分项',
} as const satisfies Record<LeafType, string>;

/** Place of a column in its sheet, 1 for the first. */
export function columnOf<K extends string>(headers: Readonly<Record<K, string>>, key: K): number {
  return Object.keys(headers).indexOf(key) + 1;
}

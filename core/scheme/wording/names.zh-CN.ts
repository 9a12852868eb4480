import type { LeafAspect } from '../leaf-differences.ts';
import type { RuleKind } from '../rules.ts';
import type { FollowUpMeasure, LeafDocument, SchemeDocument, UnitKind, Veto } from '../schema.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

/** Kinds of rule as people call them. */
export const ruleKindNames: Names<RuleKind> = {
  target: '达标',
  range: '区间',
  deadline: '时限',
  occurrences: '次数',
  checklist: '清单',
  level: '等级',
  judgement: '评议',
};

/** Kinds of unit as CSV files, schemes in Excel and reports write them. */
export const unitKindNames: Names<UnitKind> = {
  county: '县',
  district: '市辖区',
  countyCity: '县级市',
  banner: '旗',
  zone: '功能区',
  department: '部门',
};

/** Where the values of a leaf come from. */
export const originNames: Names<LeafDocument['origin']> = {
  workbook: '单位填报',
  external: '统一采集',
};

/** What a veto does. */
export const effectNames: Names<Veto['effect']['kind']> = {
  cap: '得分不超过',
  grade: '等次不高于',
  zero: '计零分',
};

/** What may follow a low score. */
export const followUpNames: Names<FollowUpMeasure> = { talk: '约谈', circular: '通报' };

/** Kinds of scheme. */
export const schemeKindNames: Names<SchemeDocument['kind']> = {
  annual: '年度考评',
  midterm: '中期评估',
};

/** What becomes of a workbook whose weight of rule of law is below the floor. */
export const belowFloorNames: Names<SchemeDocument['performanceWeight']['below']> = {
  return: '退回',
  flag: '参加排名并标明',
};

/** Scores that units are ranked on. */
export const rankedOnNames: Names<SchemeDocument['ranking']['on']> = {
  rounded: '修约后的得分',
  exact: '未修约的得分',
};

/** Groups that units are ranked in beside the whole. */
export const peerNames: Names<SchemeDocument['ranking']['peers'][number]> = {
  kind: '单位类别',
  prefecture: '市州',
};

/** What becomes of a workbook that is not filled in wholly. */
export const incompleteNames: Names<SchemeDocument['incomplete']> = {
  return: '退回补填',
  zero: '空项计零分',
};

/** How the scores of several evaluators become one. */
export const evaluatorNames: Names<SchemeDocument['evaluators']> = {
  mean: '取平均分',
  median: '取中位数',
  trimmedMean: '去掉最高分和最低分后取平均分',
};

/** What is said of a leaf: labels of a difference, headers of columns. */
export const leafAspectNames: Names<LeafAspect> = {
  code: '编号',
  name: '名称',
  parent: '所属',
  type: '类型',
  points: '分值',
  weight: '权重',
  rule: '评分规则',
  criterion: '评分标准',
  source: '来源项',
  theme: '领域',
  lead: '牵头单位',
  responsible: '责任单位',
  appliesTo: '适用单位',
  evidence: '佐证材料',
  start: '起始日期',
  due: '完成日期',
  origin: '数据来源',
  replaces: '接替',
  notes: '说明',
};

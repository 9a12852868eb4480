import type { RuleKind } from '../rules.ts';
import type { UnitKind } from '../schema.ts';

/** Kinds of rule as people call them. */
export const ruleKindNames: Readonly<Record<RuleKind, string>> = {
  target: '达标',
  range: '区间',
  deadline: '时限',
  occurrences: '次数',
  checklist: '清单',
  level: '等级',
  judgement: '评议',
};

/** Kinds of unit as CSV files, schemes in Excel and reports write them. */
export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  county: '县',
  district: '市辖区',
  countyCity: '县级市',
  banner: '旗',
  zone: '功能区',
  department: '部门',
};

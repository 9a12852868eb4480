import type { UnitKind } from '#core/scheme/schema.ts';

/** Kinds of unit as CSV files and reports write them. */
export const unitKindNames: Record<UnitKind, string> = {
  county: '县',
  district: '市辖区',
  countyCity: '县级市',
  banner: '旗',
  zone: '功能区',
  department: '部门',
};

/** The kind that a name stands for. */
export function unitKindOf(name: string): UnitKind | undefined {
  const entries = Object.entries(unitKindNames) as [UnitKind, string][];
  return entries.find(([, written]) => written === name)?.[0];
}

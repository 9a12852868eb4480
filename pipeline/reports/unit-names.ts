import type { ReportModel } from './model.ts';

/** Names of the round's units by code. */
export function unitNames(model: ReportModel): ReadonlyMap<string, string> {
  return new Map(model.rankings.map((row) => [row.unit_code, row.unit_name]));
}

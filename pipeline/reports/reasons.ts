import type { RankingRow } from '../database/marts.ts';
import { assessmentErrors } from './assessment-errors.ts';
import type { ReportModel } from './model.ts';
import { words } from './wording/zh-CN.ts';

/** Status in words by unit code; where a unit is not ranked, with the first error and how many. */
export function reasons(model: ReportModel): ReadonlyMap<string, string> {
  const errors = assessmentErrors(model);
  const reasonOf = (row: RankingRow): string => {
    const status = words.statuses[row.status];
    const found = errors.get(row.unit_code);
    return row.status === 'accepted' || found?.[0] === undefined
      ? status
      : words.reason(status, found.length, found[0].message);
  };
  return new Map(model.rankings.map((row) => [row.unit_code, reasonOf(row)]));
}

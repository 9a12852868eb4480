import type { RankingRow } from '../../database/marts.ts';
import type { ReportModel } from '../model.ts';
import { hasPrefecture } from './place-name.ts';

type Label = (row: RankingRow) => string;

/** From the shortest to the one that no two units share. */
const labels: readonly Label[] = [
  (row) => row.unit_name,
  (row) => `${hasPrefecture(row) ? row.prefecture : row.province}${row.unit_name}`,
  (row) => `${row.province}${row.prefecture}${row.unit_name}`,
];

/**
 * What the text calls each unit of the round, by code: its name, with the prefecture before it where
 * another unit bears the same.
 */
export function unitLabels({ rankings }: ReportModel): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  let open: readonly RankingRow[] = rankings;
  for (const label of labels) {
    const groups = [...Map.groupBy(open, label)];
    for (const [text, [row, ...others]] of groups) {
      if (row !== undefined && others.length === 0) named.set(row.unit_code, text);
    }
    open = groups.flatMap(([, rows]) => (rows.length > 1 ? rows : []));
  }
  for (const row of open) named.set(row.unit_code, `${row.unit_name}（${row.unit_code}）`);
  return named;
}

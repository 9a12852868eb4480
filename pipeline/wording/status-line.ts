import type { RankingRow, UnitStatus } from '../database/marts.ts';
import type { Words } from './words.ts';

/** How many units are accepted, returned, rejected and missing, in one line. */
export function statusLine(units: readonly RankingRow[], words: Words): string {
  const count = (status: UnitStatus) => units.filter((unit) => unit.status === status).length;
  return words.done.status(
    count('accepted'),
    count('returned'),
    count('rejected'),
    count('missing'),
  );
}

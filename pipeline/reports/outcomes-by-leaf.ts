import { fromMicro } from '#core/decimal.ts';
import type { LeafOutcome } from '#core/scoring/evaluate.ts';
import type { OutcomeRow } from '../database/marts.ts';

/** One unit's outcomes by leaf code, as its evaluation takes them. */
export function outcomesByLeaf(rows: readonly OutcomeRow[]): ReadonlyMap<string, LeafOutcome> {
  return new Map(
    rows.map((row) => [
      row.indicator_code,
      {
        score: row.score_micro === null ? null : fromMicro(row.score_micro),
        applicable: row.applicable,
      },
    ]),
  );
}

import { decimal, fromMicro, toMicro, type Decimal } from '#core/decimal.ts';
import { ofType, type Leaf } from '#core/scheme/scheme.ts';
import type { ReportModel } from '../../model.ts';

/** How the ranked units that a base leaf applied to came out in it. */
export interface LeafResult {
  readonly leaf: Leaf;
  readonly units: number;
  readonly full: readonly string[];
  readonly zero: number;
  /** Units that fell short of full score. */
  readonly short: number;
  /** Sum of scores, in points. */
  readonly earned: Decimal;
  /** Of all that its units could earn, 0 to 1; exact. */
  readonly rate: Decimal;
}

/** Base leaves that applied to a ranked unit, in the scheme's order. `full` holds codes of units. */
export function leafResults({ scheme, outcomes }: ReportModel): readonly LeafResult[] {
  const rowsOf = Map.groupBy(outcomes, (row) => row.indicator_code);
  return ofType(scheme.leaves, 'base').flatMap((leaf): LeafResult[] => {
    const rows = (rowsOf.get(leaf.code) ?? []).filter((row) => row.applicable);
    const points = BigInt(toMicro(leaf.points));
    if (rows.length === 0 || points === 0n) return [];
    const scores = rows.map((row) => row.score_micro ?? 0n);
    const full = rows.filter((row) => row.score_micro === points);
    const earned = scores.reduce((total, score) => total + score, 0n);
    return [
      {
        leaf,
        units: rows.length,
        full: full.map((row) => row.unit_code),
        zero: scores.filter((score) => score === 0n).length,
        short: rows.length - full.length,
        earned: fromMicro(earned),
        rate: decimal(`${earned}`).dividedBy(decimal(`${points * BigInt(rows.length)}`)),
      },
    ];
  });
}

import { toMicro } from '#core/decimal.ts';
import { ofType, type Leaf } from '#core/scheme/scheme.ts';
import type { ReportModel } from '../model.ts';
import { heatPlaces, type HeatScale } from './heat-places.ts';

/** Points of one indicator that a place got, and that it could get, in millionths. */
export interface HeatCell {
  readonly earned: bigint;
  readonly possible: bigint;
}

interface HeatRow {
  /** `undefined` for the row of all ranked units. */
  readonly name: string | undefined;
  /** One an indicator; `undefined` where it applies to none of the units. */
  readonly cells: readonly (HeatCell | undefined)[];
}

/** Places by indicators. */
export interface HeatTable {
  readonly scale: HeatScale;
  readonly leaves: readonly Leaf[];
  /** Base indicators of the scheme with points, of which `leaves` are the weakest. */
  readonly every: number;
  readonly rows: readonly HeatRow[];
}

/** Indicators whose names stay legible. */
const MOST_LEAVES = 12;

/** The base indicators with the lowest score rates, the lowest first, and how each place did in them. */
export function heatTable(model: ReportModel): HeatTable {
  const rates = new Map(
    model.indicatorStatistics.map((row) => [row.indicator_code, row.score_rate]),
  );
  const rated = ofType(model.scheme.leaves, 'base').filter(
    (leaf) => typeof rates.get(leaf.code) === 'number',
  );
  const leaves = rated
    .toSorted((a, b) => (rates.get(a.code) ?? 0) - (rates.get(b.code) ?? 0))
    .slice(0, MOST_LEAVES);
  const { scale, places } = heatPlaces(model);
  const rowOf = rowReader(model, leaves);
  const rows = places.map(({ name, units }) => ({ name, cells: rowOf(units) }));
  const all = { name: undefined, cells: rowOf(undefined) };
  return {
    scale,
    leaves,
    every: rated.length,
    rows: places.length > 1 ? [all, ...rows] : rows,
  };
}

function rowReader(model: ReportModel, leaves: readonly Leaf[]) {
  const outcomes = Map.groupBy(model.outcomes, (row) => row.indicator_code);
  const points = leaves.map((leaf) => BigInt(toMicro(leaf.points)));
  return (units: ReadonlySet<string> | undefined): readonly (HeatCell | undefined)[] =>
    leaves.map((leaf, index) => {
      const own = (outcomes.get(leaf.code) ?? []).filter(
        (row) => row.applicable && (units?.has(row.unit_code) ?? true),
      );
      if (own.length === 0) return undefined;
      return {
        earned: own.reduce((sum, row) => sum + (row.score_micro ?? 0n), 0n),
        possible: (points[index] ?? 0n) * BigInt(own.length),
      };
    });
}

import { decimal, fromMicro, round, sum, ZERO, type Decimal } from '#core/decimal.ts';
import { themesAmong } from '#core/scheme/themes-among.ts';
import { themeNames } from '../../../wording/themes.ts';
import type { UncomparedLeafRow, UnitChangeRow } from '../../../database/marts.ts';
import { comparison, type ComparisonScope } from '../../comparison.ts';
import type { ReportModel } from '../../model.ts';
import { rateOf } from './rate-lines.ts';
import { rankedUnits, type RankedUnit } from './ranked-units.ts';

/** A unit beside itself in the round before. */
export interface Mover {
  readonly unit: RankedUnit;
  readonly previousRank: number;
  /** Places won; negative where places were lost. */
  readonly places: number;
  /** Over the leaves that both rounds have, in points; `undefined` where there are none. */
  readonly change: Decimal | undefined;
}

/** How a theme's mean score rate changed, over the units and leaves that both rounds have. */
export interface ThemeChange {
  readonly name: string;
  readonly units: number;
  /** Mean rates, 0 to 1. */
  readonly previous: Decimal;
  readonly now: Decimal;
  /** Of the means before rounding, in percentage points; to ten digits. */
  readonly change: Decimal;
}

/** How many units went up, down, and neither. */
export interface Directions {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** The round beside the one before it. */
export interface ProgressFigures {
  readonly scope: ComparisonScope;
  readonly ranked: number;
  /** Units that were ranked in both rounds. */
  readonly both: number;
  readonly ranks: Directions;
  /** The leaves that both rounds have, over the units that have some; `undefined` where none has. */
  readonly compared: ComparedFigures | undefined;
  /** Who won places, the most first; who lost them. */
  readonly risers: readonly Mover[];
  readonly fallers: readonly Mover[];
  readonly themes: readonly ThemeChange[];
  /** Of this round's scheme: leaves and points that are compared. */
  readonly leaves: number;
  readonly points: Decimal;
  readonly leftOut: Readonly<Record<UncomparedLeafRow['side'], readonly UncomparedLeafRow[]>>;
}

export interface ComparedFigures {
  readonly units: number;
  /** Of all its units together, score ÷ points, 0 to 1; exact. */
  readonly previous: Decimal;
  readonly now: Decimal;
  readonly scores: Directions;
}

/** The round beside the one before it; `undefined` where nothing is compared with one. */
export function progressFigures(model: ReportModel): ProgressFigures | undefined {
  const scope = comparison(model);
  if (scope === undefined) return undefined;
  const movers = moversOf(model);
  const current = scope.leftOut.filter((row) => row.side === 'current');
  const codes = new Set(current.map((row) => row.indicator_code));
  const compared = scope.previous.by_leaf
    ? model.scheme.leaves.filter((leaf) => !codes.has(leaf.code))
    : [];
  return {
    scope,
    ranked: model.evaluations.size,
    both: movers.length,
    ranks: directions(movers.map(({ places }) => decimal(places))),
    compared: comparedFigures(model.unitChanges),
    risers: movers.filter(({ places }) => places > 0).toSorted((a, b) => b.places - a.places),
    fallers: movers.filter(({ places }) => places < 0).toSorted((a, b) => a.places - b.places),
    themes: themeChanges(model),
    leaves: compared.length,
    points: sum(compared.map((leaf) => leaf.points)),
    leftOut: { current, previous: scope.leftOut.filter((row) => row.side === 'previous') },
  };
}

function themeChanges({ themeChanges: rows }: ReportModel): readonly ThemeChange[] {
  const rowsOf = Map.groupBy(
    rows.filter((row) => row.points_micro > 0n && row.previous_points_micro > 0n),
    (row) => row.theme,
  );
  return themesAmong([...rowsOf.values()].flat()).map((theme) => {
    const own = rowsOf.get(theme) ?? [];
    const units = decimal(own.length);
    const previous = sum(
      own.map((row) => rateOf(row.previous_score_micro, row.previous_points_micro)),
    ).dividedBy(units);
    const now = sum(own.map((row) => rateOf(row.score_micro, row.points_micro))).dividedBy(units);
    const change = round(now.minus(previous).times(100), 10);
    return { name: themeNames[theme], units: own.length, previous, now, change };
  });
}

function moversOf(model: ReportModel): readonly Mover[] {
  const changeOf = new Map(model.unitChanges.map((row) => [row.unit_code, row]));
  return rankedUnits(model).flatMap((unit): Mover[] => {
    const row = changeOf.get(unit.code);
    if (row === undefined) return [];
    const change = row.compared_leaves > 0 ? fromMicro(row.compared_change_micro) : undefined;
    return [{ unit, previousRank: row.previous_rank, places: row.rank_change, change }];
  });
}

function comparedFigures(rows: readonly UnitChangeRow[]): ComparedFigures | undefined {
  const compared = rows.filter((row) => row.compared_points_micro > 0n);
  if (compared.length === 0) return undefined;
  const total = (of: (row: UnitChangeRow) => bigint) =>
    sum(compared.map((row) => fromMicro(of(row))));
  const points = total((row) => row.compared_points_micro);
  return {
    units: compared.length,
    previous: total((row) => row.compared_previous_micro).dividedBy(points),
    now: total((row) => row.compared_score_micro).dividedBy(points),
    scores: directions(compared.map((row) => fromMicro(row.compared_change_micro))),
  };
}

function directions(changes: readonly Decimal[]): Directions {
  const up = changes.filter((change) => change.greaterThan(ZERO)).length;
  const down = changes.filter((change) => change.lessThan(ZERO)).length;
  return { up, down, same: changes.length - up - down };
}

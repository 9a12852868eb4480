import type { Unit } from '#core/workbook/unit.ts';
import type { TroubleKind } from '../wording/words.ts';
import { seededRandom } from './random.ts';

/** Who makes which trouble. */
export interface Cast {
  /** One entry a trouble; the two units that tie share one. */
  readonly roles: readonly Role[];
  roleOf(unit: Unit): TroubleKind | undefined;
  /** The unit whose answers this one gives too, so that they tie. */
  twinOf(unit: Unit): Unit | undefined;
  /** The unit whose workbook another hands in. */
  readonly victim: Unit;
  lowWeightOf(unit: Unit): number;
}

interface Role {
  readonly kind: TroubleKind;
  readonly units: readonly Unit[];
}

/** How many units make each trouble on their own, in a round with room for all. */
const counts: readonly (readonly [TroubleKind, number])[] = [
  ['nothing', 3],
  ['lowWeight', 2],
  ['alteredPoints', 1],
  ['otherUnit', 1],
  ['lastRound', 1],
  ['truncated', 1],
  ['correction', 2],
  ['omissionWithReason', 2],
  ['omissionWithoutReason', 1],
];

/** A small round is mostly in order: the troubles that teach most, one unit each. */
const firstInSmallRounds: readonly TroubleKind[] = ['lowWeight', 'correction', 'nothing'];

/** The least units of a round that shows every trouble, a tie among them. */
const ROOM_FOR_ALL = 30;

const lowWeights = [0.08, 0.0995];

/** Draws the units for each trouble; those of `spared` (who hand in together) make none. */
export function castUnits(units: readonly Unit[], seed: number, spared: string | undefined): Cast {
  const random = seededRandom(seed);
  const pool = units.filter((unit) => unit.prefecture !== spared);
  const drawn = pool
    .map((unit) => ({ unit, order: random.share() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ unit }) => unit);
  const roles = troublesIn(drawn.length).map((kind): Role => ({
    kind,
    units: drawn.splice(0, 1),
  }));
  const [victim, ...others] = drawn;
  if (victim === undefined) throw new RangeError(`too few units: ${units.length}`);
  const tie = pool.length < ROOM_FOR_ALL ? undefined : tied(others);
  const all = tie === undefined ? roles : [...roles, tie];
  const low = all.filter(({ kind }) => kind === 'lowWeight').flatMap((role) => role.units);
  return {
    roles: all,
    victim,
    roleOf: (unit) => all.find((role) => role.units.includes(unit))?.kind,
    twinOf: (unit) => (unit === tie?.units[1] ? tie.units[0] : undefined),
    lowWeightOf: (unit) => lowWeights[low.indexOf(unit)] ?? 0.08,
  };
}

/** The troubles of a round with so many units: all of them, or a few in a third of a small one. */
function troublesIn(units: number): TroubleKind[] {
  return units < ROOM_FOR_ALL
    ? firstInSmallRounds.slice(0, Math.floor(units / 3))
    : counts.flatMap(([kind, count]) => Array<TroubleKind>(count).fill(kind));
}

/** The first unit and the next of its kind. */
function tied(units: readonly Unit[]): Role | undefined {
  const [twin, ...others] = units;
  const partner = others.find((unit) => unit.kind === twin?.kind);
  return twin && partner && { kind: 'tie', units: [twin, partner] };
}

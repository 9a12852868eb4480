import type { Unit } from '#core/workbook/unit.ts';
import type { TroubleKind } from '../wording/words.ts';
import { seededRandom } from './random.ts';

/** Who makes which trouble. */
export interface Cast {
  /** One entry a trouble; the two units that tie share one. */
  readonly roles: readonly { readonly kind: TroubleKind; readonly units: readonly Unit[] }[];
  roleOf(unit: Unit): TroubleKind | undefined;
  /** The unit whose answers this one gives too, so that they tie. */
  twinOf(unit: Unit): Unit | undefined;
  /** The unit whose workbook another hands in. */
  readonly victim: Unit;
  lowWeightOf(unit: Unit): number;
}

/** How many units make each trouble on their own. */
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

const lowWeights = [0.08, 0.0995];

/** Draws the units for each trouble; those of `spared` (who hand in together) make none. */
export function castUnits(units: readonly Unit[], seed: number, spared: string): Cast {
  const random = seededRandom(seed);
  const pool = units.filter((unit) => unit.prefecture !== spared);
  const drawn = pool
    .map((unit) => ({ unit, order: random.share() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ unit }) => unit);
  const roles = counts.flatMap(([kind, count]) =>
    drawn.splice(0, count).map((unit) => ({ kind, units: [unit] })),
  );
  const [victim, ...others] = drawn;
  const twin = others[0];
  const partner = others.slice(1).find((unit) => unit.kind === twin?.kind);
  if (victim === undefined || twin === undefined || partner === undefined) {
    throw new RangeError(`too few units: ${units.length}`);
  }
  const all = [...roles, { kind: 'tie' as const, units: [twin, partner] }];
  const low = all.filter(({ kind }) => kind === 'lowWeight').flatMap((role) => role.units);
  return {
    roles: all,
    victim,
    roleOf: (unit) => all.find((role) => role.units.includes(unit))?.kind,
    twinOf: (unit) => (unit === partner ? twin : undefined),
    lowWeightOf: (unit) => lowWeights[low.indexOf(unit)] ?? 0.08,
  };
}

import { fromMicro, sum, ZERO, type Decimal } from '#core/decimal.ts';
import { gainNeeded, type GainNeeded, type ScoreRules } from '#core/scoring/gain-needed.ts';
import type { LeafExplanation, RankedExplanation } from '../explanation.ts';
import type { SharedPlace } from '../standings.ts';

/** Leaves that lost what is needed: any one of them alone, or all of them together. */
export interface Levers {
  readonly how: 'any' | 'all';
  readonly leaves: readonly LeafExplanation[];
  /** What they lost in all. */
  readonly points: Decimal;
}

/** What it takes to come up to the units just before, and to pass them, in scores of base leaves. */
export interface NextPlace {
  readonly above: SharedPlace;
  /** To have their score, and share their place. */
  readonly level: GainNeeded;
  /** To have more than they. */
  readonly pass: GainNeeded;
  /** What of the losses would be enough to pass; `undefined` where nothing is. */
  readonly levers: Levers | undefined;
}

/** Leaves that are named where any one is enough. */
const CHOICES = 2;

/** What it takes to reach the next place; `undefined` for a unit that nobody stands before. */
export function nextPlace(
  rules: ScoreRules,
  { figures, leaves, standing }: RankedExplanation,
): NextPlace | undefined {
  const { before } = standing;
  const [first] = before?.units ?? [];
  if (before === undefined || first === undefined) return undefined;
  const other = fromMicro(first.compared);
  const level = gainNeeded(rules, figures, other, 'level');
  const pass = gainNeeded(rules, figures, other, 'pass');
  return {
    above: before,
    level,
    pass,
    levers: pass.kind === 'gain' ? leversFor(pass.points, leaves) : undefined,
  };
}

/**
 * The fewest losses on base leaves that make up for a gain: single ones that are enough, the smallest
 * first; or else the largest together.
 */
function leversFor(gain: Decimal, leaves: readonly LeafExplanation[]): Levers {
  const largestFirst = leaves
    .filter(({ type, loss }) => type === 'base' && loss !== undefined)
    .toSorted((a, b) => lostOf(b).comparedTo(lostOf(a)));
  const enough = largestFirst.filter((leaf) => lostOf(leaf).greaterThanOrEqualTo(gain));
  if (enough.length > 0) {
    const chosen = enough.slice(-CHOICES).toReversed();
    return { how: 'any', leaves: chosen, points: sum(chosen.map(lostOf)) };
  }
  const chosen: LeafExplanation[] = [];
  let reached = ZERO;
  for (const leaf of largestFirst) {
    if (reached.greaterThanOrEqualTo(gain)) break;
    chosen.push(leaf);
    reached = reached.plus(lostOf(leaf));
  }
  return { how: 'all', leaves: chosen, points: reached };
}

function lostOf({ loss }: LeafExplanation): Decimal {
  return loss?.gain ?? ZERO;
}

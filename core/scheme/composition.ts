import type { Decimal } from '#core/decimal.ts';
import { ofType, pointsOf, type Leaf, type Scheme } from './scheme.ts';
import { themes, type Theme } from './themes.ts';

/** What a scheme's points are made of; points are those of base leaves. */
export interface Composition {
  /** Numbered tasks of the document that leaves name. */
  readonly items: number;
  readonly leaves: number;
  /** Every theme, with its points or zero. */
  readonly pointsByTheme: ReadonlyMap<Theme, Decimal>;
  /** Points that a rule gives for what can be counted, dated or ticked off. */
  readonly measured: Decimal;
  /** Points that an evaluator judges. */
  readonly judged: Decimal;
}

/** What the points of a scheme are made of. */
export function compositionOf(scheme: Scheme): Composition {
  const base = ofType(scheme.leaves, 'base');
  const judged = pointsOf(base.filter(isJudged));
  return {
    items: new Set(scheme.leaves.flatMap((leaf) => leaf.source?.item ?? [])).size,
    leaves: scheme.leaves.length,
    pointsByTheme: new Map(
      themes.map((theme) => [theme, pointsOf(base.filter((leaf) => leaf.theme === theme))]),
    ),
    measured: pointsOf(base).minus(judged),
    judged,
  };
}

function isJudged({ rule }: Leaf): boolean {
  return rule.kind === 'judgement';
}

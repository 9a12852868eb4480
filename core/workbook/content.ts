import { NO_ITEMS, NOT_DONE } from '#core/scoring/rules/entries.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import { isPercent } from '#core/scoring/rules/quantity.ts';
import type { Leaf } from '#core/scheme/scheme.ts';

/** What somebody enters into a cell: a text that is never a formula, a number, or a day. */
export type Entered = string | number | { readonly day: string };

/** What is put into a cell: that, one of our own formulas without `=`, or nothing. */
export type Content = Entered | { readonly formula: string } | null;

/** What stands in 实际值 for an input: a share for 95%, a day for a date, `1、3` for items. */
export function inputContent(leaf: Leaf, input: Input): Entered {
  const { rule } = leaf;
  if (input === null) return NOT_DONE;
  if (typeof input === 'string') return rule.kind === 'deadline' ? { day: input } : input;
  if (!('dividedBy' in input)) return input.length === 0 ? NO_ITEMS : input.join('、');
  const share = 'unit' in rule && isPercent(rule.unit);
  return (share ? input.dividedBy(100) : input).toNumber();
}

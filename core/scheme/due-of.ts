import { dueDay } from '#core/scoring/rules/deadline.ts';
import type { Leaf } from './scheme.ts';

/**
 * The day that a leaf is due, its own or that of its deadline; a yearly deadline on its last day that
 * is not after the evaluation date. `undefined` where it has none.
 */
export function dueOf({ due, rule }: Leaf, evaluationDate: string): string | undefined {
  return due ?? (rule.kind === 'deadline' ? dueDay(rule, evaluationDate) : undefined);
}

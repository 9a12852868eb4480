import type { Decimal } from '#core/decimal.ts';
import type { Place } from '#core/findings/finding.ts';
import { remembered } from '#core/remembered.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Cell } from './cells.ts';
import { readInput, type ReadInput } from './read-input.ts';

/** An input as understood, and what it comes to. */
export interface ScoredInput extends ReadInput {
  /** Points by the rule; `null` without an input. */
  readonly computed: Decimal | null;
  /** The same as a spreadsheet stores it. */
  readonly result: number | undefined;
}

/**
 * Understands what was entered in 实际值 and scores it by the leaf's rule.
 *
 * A level, a count or a share is entered by one county as by another: what was found in order is kept
 * for the next that enters the same.
 */
export function scoreInput(scheme: Scheme, leaf: Leaf, cell: Cell, place: Place): ScoredInput {
  const key = keyOf(cell);
  if (key === undefined) return scored(scheme, leaf, cell, place);
  const kept = keptInputs(scheme)(leaf);
  const before = kept.get(key);
  if (before) return before;
  const read = scored(scheme, leaf, cell, place);
  if (read.findings.length === 0) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, read);
  }
  return read;
}

function scored(scheme: Scheme, leaf: Leaf, cell: Cell, place: Place): ScoredInput {
  const read = readInput(leaf, cell, place);
  const { input } = read;
  const computed = input === undefined ? null : ruleScore(leaf.rule, termsOf(scheme, leaf), input);
  return { ...read, computed, result: computed?.toNumber() };
}

type KeptInputs = Map<string, ScoredInput>;

const keptInputs = remembered<Scheme, (leaf: Leaf) => KeptInputs>(() =>
  remembered<Leaf, KeptInputs>(() => new Map()),
);

/** Inputs of one leaf that are kept. */
const MOST_KEPT = 200;
/** Longest text that is. */
const LONGEST = 50;

/** What tells inputs apart; `undefined` for a cell whose input is not kept. */
function keyOf(cell: Cell): string | undefined {
  if (cell.formula !== undefined) return undefined;
  switch (cell.type) {
    case 'number':
    case 'date':
      return `${cell.type} ${cell.value}`;
    case 'text':
      return cell.value.length > LONGEST ? undefined : `${cell.type} ${cell.value}`;
    case 'empty':
    case 'boolean':
    case 'error':
      return undefined;
  }
}

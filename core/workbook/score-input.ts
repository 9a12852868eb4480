import type { Decimal } from '#core/decimal.ts';
import { remembered } from '#core/remembered.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import type { Cell } from './cells.ts';
import { readInput, type ReadInput } from './read-input.ts';
import type { ScoreRow } from './score-table.ts';

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
export function scoreInput(scheme: Scheme, leaf: Leaf, row: ScoreRow): ScoredInput {
  const cell = row.cell('value');
  if (!isKept(cell)) return scored(scheme, leaf, row);
  const kept = keptInputs(scheme)(leaf)[cell.type];
  const before = kept.get(cell.value);
  if (before) return before;
  const read = scored(scheme, leaf, row);
  if (read.findings.length === 0) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(cell.value, read);
  }
  return read;
}

function scored(scheme: Scheme, leaf: Leaf, row: ScoreRow): ScoredInput {
  const read = readInput(leaf, row.cell('value'), row.place('value'));
  const { input } = read;
  const computed = input === undefined ? null : ruleScore(leaf.rule, termsOf(scheme, leaf), input);
  return { ...read, computed, result: computed?.toNumber() };
}

/** A day is no text that says the same: of such a text something is to be said. */
type KeptType = 'number' | 'text' | 'date';
type KeptInputs = Readonly<Record<KeptType, Map<number | string, ScoredInput>>>;

const keptInputs = remembered<Scheme, (leaf: Leaf) => KeptInputs>(() =>
  remembered<Leaf, KeptInputs>(() => ({ number: new Map(), text: new Map(), date: new Map() })),
);

/** Inputs of one leaf and type that are kept. */
const MOST_KEPT = 200;
/** Longest text that is. */
const LONGEST = 50;

function isKept(cell: Cell): cell is Extract<Cell, { readonly type: KeptType }> {
  if (cell.formula !== undefined) return false;
  switch (cell.type) {
    case 'number':
    case 'date':
      return true;
    case 'text':
      return cell.value.length <= LONGEST;
    case 'empty':
    case 'boolean':
    case 'error':
      return false;
  }
}

import { readInput } from '#core/workbook/read-input.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import type { Entered } from '#core/workbook/content.ts';
import type { Entry, EvidenceItem, Submission, WeightBlock } from '#core/workbook/submission.ts';

/** What the county wrote of one leaf; `value` as text in the rule's unit, as `Entry` has it. */
export type PrefilledScore = Pick<
  Entry,
  'code' | 'value' | 'score' | 'reason' | 'applicable' | 'omissionReason' | 'evidence'
>;

/** What the county handed in, shown and locked in the workbooks of later stages. */
export interface Prefill {
  /** SHA-256 of its workbook, in hex. */
  readonly file: string;
  readonly scores: readonly PrefilledScore[];
  readonly evidence: readonly Omit<EvidenceItem, 'cell'>[];
  readonly weights: readonly Omit<WeightBlock, 'cell' | 'markCell'>[];
}

/** What a county's workbook, by the SHA-256 of its bytes, says for later stages. */
export function prefillOf(file: string, submission: Submission): Prefill {
  const { entries, evidence, performanceWeight } = submission;
  return { file, scores: entries, evidence, weights: performanceWeight?.blocks ?? [] };
}

/** What counties handed in. */
export interface Prefills {
  /** Whether the unit with this code has a self-assessment that counts. */
  has(unit: string): boolean;
  /** By the codes of the units, of those that have. */
  of(units: readonly string[]): Promise<ReadonlyMap<string, Prefill>>;
}

/** A value that is known as text as the leaf's rule takes it; `undefined` where it does not. */
export function inputOf(leaf: Leaf, value: string): Input | undefined {
  return readInput(leaf, { type: 'text', value }, {}).input;
}

/** Something entered, or nothing, as ExcelJS takes it. */
export function cellValue(entered: Entered | null): string | number | Date | null {
  return entered !== null && typeof entered === 'object' ? dayContent(entered.day) : entered;
}

/** A day as Excel's cells take it: midnight UTC. */
export function dayContent(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

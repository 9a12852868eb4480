import type { CollectedFile } from '../../pipeline/collect/collected.ts';

/** All that a file says and what was made of it, but for where it stood, as text to compare. */
export function saidBy(file: CollectedFile): string {
  const { state, unit, stage, evaluator, verified, findings } = file;
  const codes = findings.map(({ code, place }) => [code, place.sheet, place.cell]);
  return JSON.stringify([state, unit, stage, evaluator, verified, codes, figuresOf(file)]);
}

/** What counts of a file: who says it, entries, evidence, weights, measures, items of a ledger. */
export function figuresOf({ submission, measures, ledger }: CollectedFile): string {
  const { identity, entries, evidence, performanceWeight } = submission ?? {};
  const said = { identity, entries, evidence, blocks: performanceWeight?.blocks, measures, ledger };
  return JSON.stringify(said, (key, value: unknown) => (places.has(key) ? undefined : value));
}

const places = new Set(['cell', 'markCell']);

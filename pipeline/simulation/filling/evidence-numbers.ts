import type { Scheme } from '#core/scheme/scheme.ts';

/** A number for each kind of evidence that the scheme asks for: `Z001`, `Z002`, … */
export function evidenceNumbers(scheme: Scheme): ReadonlyMap<string, string> {
  const titles = [...new Set(scheme.leaves.flatMap((leaf) => leaf.evidence))];
  return new Map(titles.map((title, index) => [title, `Z${String(index + 1).padStart(3, '0')}`]));
}

import { describe } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { placeText } from './place.ts';
import type { Words } from './words.ts';

/**
 * Findings as lines for a terminal, each with its place, what is wrong and what to do; under their
 * file's name (`named` false) they are indented instead of naming it again.
 */
export function findingLines(findings: readonly Finding[], words: Words, named = true): string[] {
  return findings.map((item) => {
    const { message, hint } = describe(item, words.locale);
    const place = [named ? item.place.file : '', placeText(item.place, words)];
    const line = words.finding(place.filter(Boolean).join(' '), message, hint);
    return named ? line : `  ${line}`;
  });
}

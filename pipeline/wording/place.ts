import type { Place } from '#core/findings/finding.ts';
import type { Words } from './words.ts';

/** Where a finding is, in words: `指标评分!I12`, `第 3 行`; empty where only the file is known. */
export function placeText(place: Place, words: Words): string {
  if (place.sheet !== undefined) return [place.sheet, place.cell].filter(Boolean).join('!');
  if (place.line === undefined) return '';
  return [words.lineNumber(place.line), place.path].filter(Boolean).join(' ');
}

import type { LeafEntry } from './entries.ts';
import type { LeafLine } from './leaf-line.ts';
import type { PageWords } from './page-words.ts';
import { placeText, type UsualPlace } from './place.ts';

/** Why a leaf was given what it was, in lines; with the stage in front where several speak. */
export function explanations(line: LeafLine, words: PageWords): readonly string[] {
  const several = line.entries.length > 1;
  return line.entries.flatMap((entry) => {
    const told = [
      entry.omissionReason === '' ? '' : `${words.leaf.omission}${entry.omissionReason}`,
      entry.reason,
    ].filter((text) => text !== '');
    if (several) {
      const score = entry.score === '' ? '' : ` ${entry.score}`;
      return [
        `${stageOf(entry)}${score}${told.length === 0 ? '' : words.leaf.colon}${told.join(words.leaf.separator)}`,
      ];
    }
    return told;
  });
}

/** Where the figures of a leaf stand, in lines: file, sheet and cell of each entry. */
export function placesOf(line: LeafLine, usual?: UsualPlace): readonly string[] {
  const several = line.entries.length > 1;
  return line.entries.map(
    (entry) => `${several ? `${stageOf(entry)} ` : ''}${placeText(entry, usual)}`,
  );
}

/** Numbers of the evidence that is cited. */
export function evidenceOf(line: LeafLine): string {
  return [...new Set(line.entries.map((entry) => entry.evidence))]
    .filter((text) => text !== '')
    .join('、');
}

function stageOf({ stage, evaluator }: LeafEntry): string {
  return evaluator === '' ? stage : `${stage}（${evaluator}）`;
}

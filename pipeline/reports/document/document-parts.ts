import type { Block } from './blocks.ts';
import { headingNumbers } from './heading-numbers.ts';

/** An annex, and which of the document's it is, counted from 1. */
export interface Annex {
  readonly number: number;
  readonly title: string;
}

/** A block, and which of the document's it is, counted from 1; `number` is that of a heading. */
export interface PlacedBlock {
  readonly block: Exclude<Block, { kind: 'annex' }>;
  readonly place: number;
  readonly number: string;
}

/** What stands on pages of its own: the body, which is no annex, or one annex. */
export interface DocumentPart {
  readonly annex?: Annex;
  readonly isWide: boolean;
  readonly blocks: readonly PlacedBlock[];
}

/** The body, then each annex with the blocks behind it. */
export function documentParts(blocks: readonly Block[]): readonly DocumentPart[] {
  const numbers = headingNumbers(blocks);
  const parts: (DocumentPart & { readonly blocks: PlacedBlock[] })[] = [
    { isWide: false, blocks: [] },
  ];
  blocks.forEach((block, index) => {
    if (block.kind === 'annex') {
      parts.push({
        annex: { number: parts.length, title: block.title },
        isWide: block.wide === true,
        blocks: [],
      });
    } else {
      parts.at(-1)?.blocks.push({ block, place: index + 1, number: numbers.get(index) ?? '' });
    }
  });
  return parts;
}

import type { Block } from '../../document/blocks.ts';

/** Sentences that are there as one paragraph; no block where there is none. */
export function paragraph(...sentences: readonly (string | undefined)[]): readonly Block[] {
  const text = sentences.filter((sentence) => sentence !== undefined).join('');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

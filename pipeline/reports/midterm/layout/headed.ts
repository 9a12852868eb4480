import type { Block } from '../../document/blocks.ts';

/** A heading over what follows; no block where nothing does. */
export function headed(level: 1 | 2, text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks];
}

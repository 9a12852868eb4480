import type { Block } from '../../document/blocks.ts';
import { phrases } from '../../wording/midterm/phrases.zh-CN.ts';

/** Blocks with the captions of their tables and of their charts numbered, each from 1. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  let tables = 0;
  let charts = 0;
  return blocks.map((block): Block => {
    if (block.kind === 'table' && block.caption !== undefined) {
      tables += 1;
      return { ...block, caption: phrases.table(tables, block.caption) };
    }
    if (block.kind === 'figure') {
      charts += 1;
      return { ...block, caption: phrases.chart(charts, block.caption) };
    }
    return block;
  });
}

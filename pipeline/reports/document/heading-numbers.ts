import type { Block } from './blocks.ts';
import { chineseNumeral } from './chinese-numeral.ts';

/** The number of each heading, by its place among the blocks: 一、（一）1.（1）, anew below each parent and in each annex. */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  let counts: readonly number[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'annex') counts = [];
    if (block.kind !== 'heading') return;
    const above = Array.from({ length: block.level - 1 }, (_, level) => counts[level] ?? 0);
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts = [...above, count];
    numbers.set(index, headingNumber(block.level, count));
  });
  return numbers;
}

/** GB/T 9704-2012, 7.3.3. */
function headingNumber(level: 1 | 2 | 3 | 4, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumeral(count)}、`;
    case 2:
      return `（${chineseNumeral(count)}）`;
    case 3:
      return `${count}.`;
    case 4:
      return `（${count}）`;
  }
}

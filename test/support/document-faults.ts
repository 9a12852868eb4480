import type { Block } from '../../pipeline/reports/document/blocks.ts';

/** What no sentence may hold, and why. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/undefined|NaN|null|Infinity|\[object/, 'a value that is none'],
  [/[，。；：、？！][，。；：、？！]/u, 'doubled punctuation'],
  [/“”|《》|（）/u, 'an empty pair of marks'],
  [/(?<![\d.])0(?:个|项|处|份|名|位|组)/u, 'a count of none'],
  [/^[，。；：、）]/u, 'a beginning without words'],
  [/[^。]$/u, 'no full stop at the end'],
  [/\s/u, 'white space'],
];

/** What is wrong with the blocks of a document: each fault with the text that has it. */
export function documentFaults(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    switch (block.kind) {
      case 'paragraph':
        return faults.flatMap(([pattern, fault]) =>
          pattern.test(block.text) ? [`${fault}: ${block.text}`] : [],
        );
      case 'heading': {
        const deeper = next?.kind === 'heading' && next.level > block.level;
        const empty = next === undefined || next.kind === 'annex' || next.kind === 'heading';
        return empty && !deeper ? [`a heading over nothing: ${block.text}`] : [];
      }
      case 'table':
        return tableFaults(block);
      case 'annex':
        return next === undefined || next.kind === 'annex'
          ? [`an empty annex: ${block.title}`]
          : [];
      case 'figure':
      case 'figures':
        return [];
    }
  });
}

function tableFaults({ rows, columns, caption }: Extract<Block, { kind: 'table' }>): string[] {
  return [
    ...(rows.length === 0 ? [`a table without rows: ${caption}`] : []),
    ...(rows.some((row) => row.length !== columns.length) ? [`a ragged table: ${caption}`] : []),
    ...rows
      .flat()
      .filter((cell) => /undefined|NaN|null|Infinity|\[object/.test(cell))
      .map((cell) => `a cell that is none: ${cell}`),
  ];
}

import type { RankingRow } from '../database/marts.ts';
import { text, type Block } from '../printer.ts';
import type { Words } from '../wording/words.ts';
import { comparedTable } from './compared-table.ts';
import { comparisonSentences } from './comparison-sentences.ts';
import type { Comparison } from './read-comparison.ts';
import { themeTable } from './theme-table.ts';

/** What stands under a ranking: the changes of the ranked units, and what they rest on. */
export function comparisonBlocks(
  rows: readonly RankingRow[],
  comparison: Comparison,
  decimals: number,
  words: Words,
): Block[] {
  const say = words.comparison;
  return [
    ...titled(say.comparedTitle, comparedTable(rows, comparison, decimals, words)),
    ...titled(say.themesTitle, themeTable(rows, comparison, words)),
    text(`\n${comparisonSentences(comparison, words).join('\n')}`),
  ];
}

/** A table under its title; nothing where it has no rows. */
function titled(title: string, table: Block): Block[] {
  return table.kind === 'table' && table.rows.length > 0 ? [text(`\n${title}`), table] : [];
}

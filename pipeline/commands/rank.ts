import { decimal, fromMicro, percent } from '#core/decimal.ts';
import { givenText, textOf, type Command } from '../command.ts';
import { changeCells } from '../comparison/change-cells.ts';
import { changedRankings } from '../comparison/changed-rankings.ts';
import { comparisonBlocks } from '../comparison/comparison-blocks.ts';
import { readComparison, type Comparison } from '../comparison/read-comparison.ts';
import type { FollowUpRow, RankingRow } from '../database/marts.ts';
import { readFollowUps, readMissingMeasures, readRankings } from '../database/read-marts.ts';
import { text, type Block } from '../printer.ts';
import { usageFailure } from '../usage-failure.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { followUpMeasures } from '#core/scheme/schema.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import type { Words } from '../wording/words.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-models.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--top <count>' }, { flags: '--round <round>' }],
  async run({ arguments: [dir], options }, { words }) {
    const top = readCount(options['top']);
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    return withModels(directory, async ({ scheme, config }, database, notes) => {
      const rankings = await readRankings(database);
      const missing = await readMissingMeasures(database);
      const marks = await readFollowUps(database);
      const comparison = await readComparison(database);
      const ranked = rankings.filter((row) => row.rank !== null);
      const shown = ranked.slice(0, top);
      const rest = rankings.length - ranked.length;
      return {
        blocks: [
          ranked.length > 0
            ? rankingTable(shown, scheme, words, comparison)
            : text(words.done.nothingRanked),
          ...(comparison ? comparisonBlocks(shown, comparison, scheme.decimals, words) : []),
          ...(ranked.length > 0 ? followUpLine(scheme, marks, words) : []),
          ...findingLines(notes, words).map(text),
          ...(missing.length > 0 ? [text(words.done.missingMeasures(missing.length))] : []),
          ...(rest > 0 ? [text(words.done.unranked(rest))] : []),
          ...(config.keys ? [] : [text(words.done.unverified)]),
          ...(config.simulated ? [text(words.done.simulated)] : []),
        ],
        data: comparison ? changedRankings(rankings, comparison) : rankings,
        exitCode: 0,
      };
    });
  },
};

/** How many units each threshold of the scheme marks; nothing where it sets none. */
function followUpLine(
  { followUp }: Scheme,
  marks: readonly FollowUpRow[],
  words: Words,
): readonly Block[] {
  const counts = followUpMeasures
    .filter((measure) => followUp?.[measure] !== undefined)
    .map((measure) => {
      const units = marks.filter((mark) => mark.measure === measure).length;
      return [measure, units] as const;
    });
  return counts.length > 0 ? [text(words.done.followUps(counts))] : [];
}

function readCount(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) throw usageFailure('top', textOf(given));
  return count;
}

/** Ranked units as a table, a row each, with their changes where there is a round before. */
export function rankingTable(
  rows: readonly RankingRow[],
  { decimals, ranking }: Pick<Scheme, 'decimals' | 'ranking'>,
  words: Words,
  comparison?: Comparison,
): Block {
  const { columns } = words;
  const [peers = 'kind'] = ranking.peers;
  const changes = comparison ? [words.comparison.scoreChange, words.comparison.rankChange] : [];
  return {
    kind: 'table',
    columns: [
      { title: columns.rank, align: 'right' },
      { title: columns.unit },
      { title: columns.kind },
      { title: columns.prefecture },
      { title: columns.score, align: 'right' },
      { title: columns.grade },
      { title: columns.groupRank[peers], align: 'right' },
      { title: columns.weight, align: 'right' },
      ...changes.map((title) => ({ title, align: 'right' as const })),
    ],
    rows: rows.map((row) => [
      String(row.rank),
      row.unit_name,
      unitKindNames[row.kind],
      row.prefecture,
      row.score_micro === null ? '' : fromMicro(row.score_micro).toFixed(decimals),
      row.grade ?? '',
      String(row.group_rank),
      weightText(row, words),
      ...(comparison ? changeCells(row, comparison, decimals, words) : []),
    ]),
  };
}

function weightText(
  { performance_weight: share, weight_ok: isEnough }: RankingRow,
  { columns }: Words,
): string {
  if (share === null) return '';
  return `${percent(decimal(share))}${isEnough === false ? columns.belowFloor : ''}`;
}

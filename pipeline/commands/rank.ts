import { decimal, fromMicro, percent } from '#core/decimal.ts';
import { textOf, type Command } from '../command.ts';
import type { RankingRow } from '../database/marts.ts';
import { readMissingMeasures, readRankings } from '../database/read-marts.ts';
import { text, type Block } from '../printer.ts';
import { usageFailure } from '../usage-failure.ts';
import { unitKindNames } from '../wording/unit-kinds.ts';
import type { Words } from '../wording/words.ts';
import { withModels } from '../workspace/with-database.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--top <count>' }],
  run({ arguments: [dir], options }, { words }) {
    const top = readCount(options['top']);
    return withModels(textOf(dir), async (workspace, database) => {
      const rankings = await readRankings(database);
      const missing = await readMissingMeasures(database);
      const ranked = rankings.filter((row) => row.rank !== null);
      const shown = ranked.slice(0, top);
      const rest = rankings.length - ranked.length;
      return {
        blocks: [
          ranked.length > 0
            ? rankingTable(shown, workspace.scheme.decimals, words)
            : text(words.done.nothingRanked),
          ...(missing.length > 0 ? [text(words.done.missingMeasures(missing.length))] : []),
          ...(rest > 0 ? [text(words.done.unranked(rest))] : []),
          ...(workspace.config.keys ? [] : [text(words.done.unverified)]),
          ...(workspace.config.simulated ? [text(words.done.simulated)] : []),
        ],
        data: rankings,
        exitCode: 0,
      };
    });
  },
};

function readCount(given: unknown): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1) throw usageFailure('top', textOf(given));
  return count;
}

/** Ranked units as a table, a row each; scores with the scheme's decimals. */
export function rankingTable(rows: readonly RankingRow[], decimals: number, words: Words): Block {
  const { columns } = words;
  return {
    kind: 'table',
    columns: [
      { title: columns.rank, align: 'right' },
      { title: columns.unit },
      { title: columns.kind },
      { title: columns.prefecture },
      { title: columns.score, align: 'right' },
      { title: columns.grade },
      { title: columns.groupRank, align: 'right' },
      { title: columns.weight, align: 'right' },
    ],
    rows: rows.map((row) => [
      String(row.rank),
      row.unit_name,
      unitKindNames[row.kind],
      row.prefecture,
      row.score_micro === null ? '' : fromMicro(row.score_micro).toFixed(decimals),
      row.grade ?? '',
      String(row.group_rank),
      weightText(row.performance_weight),
    ]),
  };
}

function weightText(share: string | null): string {
  return share === null ? '' : percent(decimal(share));
}

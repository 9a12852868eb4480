import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe } from '#core/findings/describe.ts';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { fromMicro } from '#core/decimal.ts';
import { collect, type Collected } from '../collect/collect.ts';
import type { Effects } from '../command.ts';
import { rankingTable } from '../commands/rank.ts';
import type { RankingRow } from '../database/marts.ts';
import { readRankings } from '../database/read-marts.ts';
import { isMissing } from '../files/is-missing.ts';
import { isPartial } from '../files/partial-of.ts';
import { issueWorkbooks } from '../issue/issue-workbooks.ts';
import { text, type Block, type CommandResult } from '../printer.ts';
import { reportNotes } from '../reports/report-notes.ts';
import { report } from '../reports/report.ts';
import { reportFormats } from '../reports/write-reports.ts';
import { seedDivisions } from '../schemes/seeds.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { statusLine } from '../wording/status-line.ts';
import type { Words } from '../wording/words.ts';
import { readConfig } from '../workspace/config.ts';
import { makeWorkspace } from '../workspace/make-workspace.ts';
import { withDatabase } from '../workspace/with-database.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import { simulate, type Trouble } from './simulate.ts';
import { simulationWords } from './wording.zh-CN.ts';

const SEED = 20231231;

/**
 * The whole journey with simulated scores: set up, issue, fill in, collect, rank, report. `scheme` is
 * the id of one that comes with the program, whose own units are evaluated.
 *
 * Everything is put into `directory`, which must be empty, not there, or hold an earlier
 * demonstration, which is replaced.
 */
export async function runDemo(
  directory: string,
  scheme: string,
  effects: Effects,
): Promise<CommandResult> {
  const { now, words, progress } = effects;
  const started = now();
  const divisions = await seedDivisions(scheme);
  await makeRoom(directory);
  await makeWorkspace(directory, { scheme, divisions, keys: true, simulated: true });
  const inbox = join(directory, simulationWords.inbox);

  const workspace = await openWorkspace(directory);
  return withDatabase(
    workspace,
    async (database) => {
      const { scheme, units } = workspace;
      const issued = await issueWorkbooks(workspace, { stage: 'self', evaluator: '1', progress });
      const { troubles, files } = await simulate(workspace, inbox, SEED, progress);
      const collected = await collect(workspace, database, [inbox], effects);
      const written = await report(workspace, database, {
        formats: reportFormats,
        now: now(),
        cards: { progress },
      });
      const { files: reports, cards, ledgers } = written;
      const notes = reportNotes(reportFormats);
      const rankings = await readRankings(database);
      const first = rankings.filter(isRanked).slice(0, 10);
      const outcomes = troubles.map((trouble) =>
        outcomeOf(trouble, rankings, collected, scheme.decimals, words),
      );
      const seconds = ((now().getTime() - started.getTime()) / 1_000).toFixed(1);
      const say = words.demo;
      const blocks: Block[] = [
        text(say.title(scheme.title, units.length)),
        text(
          `${say.issued(issued.length)} → ${say.filled(files)} → ${say.collected} → ${say.reported}`,
        ),
        text(statusLine(rankings, words)),
        text(`\n${say.first(first.length)}`),
        rankingTable(first, scheme, words),
        text(`\n${say.troubles}`),
        troubleTable(outcomes, words),
        text(`\n${say.files}`),
        ...[
          ...reports,
          dirname(cards[0] ?? directory),
          dirname(ledgers[0] ?? directory),
          inbox,
          join(directory, workspaceFiles.receipts),
          join(directory, workspaceFiles.database),
        ].map((path) => text(`  ${path}`)),
        ...findingLines(notes, words).map(text),
        text(`\n${words.done.simulated}${say.took(seconds)}`),
      ];
      const data = {
        directory,
        rankings,
        troubles: outcomes,
        reports,
        cards,
        ledgers,
        inbox,
        notes,
      };
      return { blocks, data, exitCode: 0 };
    },
    'exports',
  );
}

function isRanked({ rank }: RankingRow): boolean {
  return rank !== null;
}

/** What became of a trouble. */
interface Outcome {
  readonly kind: Trouble['kind'];
  readonly units: readonly string[];
  readonly file: string;
  readonly outcome: string;
}

function troubleTable(outcomes: readonly Outcome[], words: Words): Block {
  const { columns, demo } = words;
  return {
    kind: 'table',
    columns: [{ title: demo.trouble }, { title: columns.unit }, { title: demo.outcome }],
    rows: outcomes.map(({ kind, units, outcome }) => [demo.kinds[kind], units.join('、'), outcome]),
  };
}

function outcomeOf(
  trouble: Trouble,
  rankings: readonly RankingRow[],
  collected: Collected,
  decimals: number,
  words: Words,
): Outcome {
  const rows = trouble.units.flatMap((unit) =>
    rankings.filter((row) => row.unit_code === unit.code),
  );
  const [row] = rows;
  const last = collected.files.findLast((file) =>
    trouble.units.some((unit) => unit.code === file.unit),
  );
  const first = last?.findings.find((item) => item.severity === 'error');
  const named = {
    kind: trouble.kind,
    units: trouble.units.map((unit) => unit.name),
    file: trouble.file ?? '',
  };
  if (row === undefined || row.rank === null || row.score_micro === null) {
    const state = words.states[row?.status ?? 'missing'];
    const outcome = first && words.demo.failed(state, describe(first, words.locale).message);
    return { ...named, outcome: outcome ?? state };
  }
  const score = fromMicro(row.score_micro).toFixed(decimals);
  const place =
    trouble.kind === 'tie'
      ? words.demo.tiedAt(row.rank, score)
      : words.demo.rankedAt(row.rank, score);
  return {
    ...named,
    outcome: trouble.kind === 'correction' ? words.demo.replaced(place) : place,
  };
}

/** Clears away an earlier demonstration; refuses a folder that holds anything else. */
async function makeRoom(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  if (entries.length === 0) return;
  const ours = new Set([
    ...Object.values(workspaceFiles),
    'keys',
    simulationWords.inbox,
    `${workspaceFiles.database}.wal`,
    `${workspaceFiles.database}.tmp`,
  ]);
  const isOurs =
    entries.every((entry) => ours.has(entry) || isPartial(entry)) && (await isSimulated(directory));
  if (!isOurs) {
    throw new Failure([finding('workspace.not-empty', { directory })]);
  }
  // Its settings go last: whoever stops this finds a demonstration still.
  const others = entries.filter((entry) => entry !== workspaceFiles.config);
  for (const entry of [...others, workspaceFiles.config]) {
    await rm(join(directory, entry), { recursive: true });
  }
}

async function isSimulated(directory: string): Promise<boolean> {
  try {
    const yaml = await readFile(join(directory, workspaceFiles.config), 'utf8');
    return readConfig(yaml).config?.simulated === true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

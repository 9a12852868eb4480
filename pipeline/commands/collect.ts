import { join } from 'node:path';
import type { FindingCode } from '#core/findings/catalog.ts';
import { hasError } from '#core/findings/finding.ts';
import type { FileSummary } from '../collect/collected.ts';
import { collectWhileOpening, type Collected } from '../collect/collect.ts';
import { givenText, textOf, type Command } from '../command.ts';
import { text, type Block, type CommandResult } from '../printer.ts';
import { findingLines } from '../wording/finding-lines.ts';
import type { Words } from '../wording/words.ts';
import { refuseChangedEdition } from '../workspace/editions.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { whileOpening } from '../workspace/with-database.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }, { syntax: '<paths...>' }],
  options: [{ flags: '--round <round>' }],
  async run({ arguments: [dir, paths], options }, effects) {
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    const given = Array.isArray(paths) ? paths : [];
    return whileOpening(
      directory,
      async (opening) => {
        const collected = await collectWhileOpening(opening, given, effects);
        return resultOf(opening, collected, effects.words);
      },
      { check: refuseChangedEdition },
    );
  },
};

type Settings = Pick<Workspace, 'directory' | 'config'>;

function resultOf(settings: Settings, collected: Collected, words: Words): CommandResult {
  const allAccepted = collected.files.every((file) => file.state === 'accepted');
  const isWhole = allAccepted && collected.findings.length === 0;
  return {
    blocks: blocksOf(settings, collected, words),
    data: {
      files: collected.files.map(({ ledger, ...file }) => ({
        ...file,
        ...(ledger && { ledger: { round: ledger.round, items: ledger.items } }),
      })),
      unchanged: collected.unchanged,
      notes: collected.notes,
      findings: collected.findings,
      receipts: collected.receipts,
    },
    exitCode: hasError(collected.findings) ? 1 : isWhole ? 0 : 2,
  };
}

function blocksOf({ directory, config }: Settings, collected: Collected, words: Words): Block[] {
  const { files, unchanged, notes, findings, receipts } = collected;
  const count = (state: FileSummary['state']) =>
    files.filter((file) => file.state === state).length;
  const open = files.filter((file) => file.state !== 'accepted');
  const more = open.length - FILES_SHOWN;
  const receiptFolder = join(directory, workspaceFiles.receipts);
  const lines = [
    words.done.collect(count('accepted'), count('returned'), count('rejected'), unchanged.length),
    ...open.slice(0, FILES_SHOWN).flatMap((file) => faultLines(file, words)),
    ...(more > 0 ? [words.done.moreFiles(more)] : []),
    ...correctionLines(files, words),
    ...findingLines(notes, words),
    ...findingLines(findings, words),
    ...(receipts.length > 0 ? [words.done.receipts(receiptFolder)] : []),
    ...(config.keys ? [] : [words.done.unverified]),
    ...(config.simulated ? [words.done.simulated] : []),
  ];
  return lines.map(text);
}

/** Corrections and later stages that do not belong together: the one came when the other was scored already. */
function correctionLines(files: readonly FileSummary[], words: Words): string[] {
  const late = files.flatMap(({ findings }) => findings.filter(({ code }) => outOfStep.has(code)));
  const more = late.length - FILES_SHOWN;
  return [
    ...findingLines(late.slice(0, FILES_SHOWN), words),
    ...(more > 0 ? [words.done.moreErrors(more)] : []),
  ];
}

const outOfStep = new Set<FindingCode>(['submission.after-review', 'submission.before-correction']);

/** Files that are listed, and errors of each; the receipts have all. */
const FILES_SHOWN = 100;
const FAULTS_SHOWN = 10;

/** A file that was not accepted, with what keeps it from being so. */
function faultLines(file: FileSummary, words: Words): string[] {
  const faults = file.findings.filter((item) => item.severity === 'error');
  const more = Math.max(0, faults.length - FAULTS_SHOWN) + (file.untold ?? 0);
  return [
    `[${words.states[file.state]}] ${file.file}`,
    ...findingLines(faults.slice(0, FAULTS_SHOWN), words, false),
    ...(more > 0 ? [`  ${words.done.moreErrors(more)}`] : []),
  ];
}

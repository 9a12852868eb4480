import { join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import { stages } from '#core/workbook/stages.ts';
import { givenText, textOf, type Command } from '../command.ts';
import { readPrefills } from '../database/read-prefills.ts';
import { FIRST_EVALUATOR, issueWorkbooks } from '../issue/issue-workbooks.ts';
import { text } from '../printer.ts';
import { usageFailure } from '../usage-failure.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { isSignedName } from '../workspace/config.ts';
import { refuseChangedEdition } from '../workspace/editions.ts';
import { refuseChangedRound } from '../workspace/refuse-changed-round.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { workspaceFiles } from '../workspace/workspace.ts';
import { withModels } from '../workspace/with-models.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [
    { flags: '--stage <stage>', choices: stages },
    { flags: '--unit <code>' },
    { flags: '--evaluator <evaluator>' },
    { flags: '--round <round>' },
  ],
  async run({ arguments: [dir], options }, { now, words, progress }) {
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    const unit = givenText(options['unit']);
    const evaluator = textOf(options['evaluator'], FIRST_EVALUATOR).trim();
    if (!isSignedName(evaluator)) throw usageFailure('evaluator', evaluator);
    const missing: Finding[] = [];
    const order = {
      stage: stages.find((stage) => stage === options['stage']) ?? 'self',
      evaluator,
      unit,
      leaveOut: unit === undefined ? (item: Finding) => missing.push(item) : undefined,
      progress,
      now,
    };
    const workspace = await openWorkspace(directory);
    await refuseChangedEdition(workspace);
    // Of the later stages, withModels sees to it.
    if (order.stage === 'self') await refuseChangedRound(workspace);
    const files =
      order.stage === 'self'
        ? await issueWorkbooks(workspace, order)
        : await withModels(directory, async (workspace, database) =>
            issueWorkbooks(workspace, { ...order, prefills: await readPrefills(database) }),
          );
    return {
      blocks: [
        words.done.issue(files.length, join(directory, workspaceFiles.issued)),
        ...findingLines(missing, words),
      ].map(text),
      data: { files, missing },
      exitCode: missing.length === 0 ? 0 : files.length === 0 ? 1 : 2,
    };
  },
};

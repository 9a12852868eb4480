import { givenText, textOf, type Command, type CommandInput } from '../command.ts';
import { text } from '../printer.ts';
import { missingOption, usageFailure } from '../usage-failure.ts';
import type { Words } from '../wording/words.ts';
import { isSignedName } from '../workspace/config.ts';
import { makeWorkspace } from '../workspace/make-workspace.ts';
import { openNextRound } from '../workspace/next-round.ts';
import { keptFolder } from '../workspace/rounds.ts';
import type { Workspace } from '../workspace/workspace.ts';

const scheme = '--scheme <scheme>';
const divisions = '--divisions <divisions>';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [
    { flags: scheme },
    { flags: divisions },
    { flags: '--round <round>' },
    { flags: '--keys' },
    { flags: '--next' },
  ],
  async run({ arguments: [dir], options }, { words }) {
    const directory = textOf(dir);
    const workspace = await opened(directory, options);
    const { config, scheme, schemeHash, units } = workspace;
    return {
      blocks: [
        ...openedLines(workspace, words),
        ...(options['keys'] === true ? [words.done.keys] : []),
        words.done.nextIssue(directory),
      ].map(text),
      data: {
        directory,
        round: config.round,
        ...(config.previous === undefined ? {} : { previous: config.previous }),
        scheme: scheme.id,
        edition: scheme.edition,
        schemeHash,
        units: units.length,
      },
      exitCode: 0,
    };
  },
};

async function opened(directory: string, options: CommandInput['options']): Promise<Workspace> {
  const given = {
    scheme: givenText(options['scheme']),
    divisions: givenText(options['divisions']),
    round: givenText(options['round'])?.trim(),
    keys: options['keys'] === true,
  };
  const { round } = given;
  if (round !== undefined && !isSignedName(round)) throw usageFailure('round', round);
  if (options['next'] === true) return openNextRound(directory, given);
  if (given.scheme === undefined) throw missingOption(scheme);
  if (given.divisions === undefined) throw missingOption(divisions);
  const { scheme: named, divisions: chosen } = given;
  return makeWorkspace(directory, { ...given, scheme: named, divisions: chosen, simulated: false });
}

function openedLines({ directory, config, units }: Workspace, { done }: Words): string[] {
  const { round, previous } = config;
  return previous === undefined
    ? [done.init(units.length, directory)]
    : [done.next(round, previous, keptFolder(directory, previous))];
}

import { givenText, textOf, type Command } from '../command.ts';
import { text } from '../printer.ts';
import { usageFailure } from '../usage-failure.ts';
import { isRoundName } from '../workspace/config.ts';
import { makeWorkspace } from '../workspace/make-workspace.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [
    { flags: '--scheme <scheme>', required: true },
    { flags: '--divisions <divisions>', required: true },
    { flags: '--round <round>' },
    { flags: '--keys' },
  ],
  async run({ arguments: [dir], options }, { words }) {
    const directory = textOf(dir);
    const keys = options['keys'] === true;
    const round = givenText(options['round']);
    if (round !== undefined && !isRoundName(round)) throw usageFailure('round', round);
    const workspace = await makeWorkspace(directory, {
      scheme: textOf(options['scheme']),
      divisions: textOf(options['divisions']),
      round,
      keys,
      simulated: false,
    });
    const { config, scheme, schemeHash, units } = workspace;
    return {
      blocks: [
        text(words.done.init(units.length, directory)),
        ...(keys ? [text(words.done.keys)] : []),
        text(words.done.nextIssue(directory)),
      ],
      data: {
        directory,
        round: config.round,
        scheme: scheme.id,
        edition: scheme.edition,
        schemeHash,
        units: units.length,
      },
      exitCode: 0,
    };
  },
};

import { schemeDifferences } from '#core/scheme/differences.ts';
import { textOf, type Command } from '../../command.ts';
import { text } from '../../printer.ts';
import { differenceData } from '../../schemes/difference-data.ts';
import { differenceLines } from '../../schemes/difference-lines.ts';
import { findScheme } from '../../schemes/find-scheme.ts';

export const command: Command = {
  arguments: [{ syntax: '<old>' }, { syntax: '<new>' }],
  options: [],
  async run({ arguments: [old, current] }, { words }) {
    const { scheme: before } = await findScheme(textOf(old));
    const { scheme: after } = await findScheme(textOf(current));
    const differences = schemeDifferences(before, after);
    return {
      blocks: differenceLines(before, after, differences, words).map(text),
      data: differenceData(before, after, differences),
      exitCode: 0,
    };
  },
};

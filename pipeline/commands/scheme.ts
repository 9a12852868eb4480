import { textOf, type Command } from '../command.ts';
import { decodeText } from '../files/decode-text.ts';
import { readGiven } from '../files/read-given.ts';
import { text } from '../printer.ts';
import { readScheme } from '../schemes/read-scheme.ts';
import { findingLines } from '../wording/finding-lines.ts';

export const command: Command = {
  arguments: [{ syntax: '<action>', choices: ['check'] }, { syntax: '<file>' }],
  options: [],
  async run({ arguments: [, path] }, { words }) {
    const file = textOf(path);
    const { scheme, findings } = readScheme(decodeText(await readGiven(file)), file);
    if (scheme === undefined) {
      return {
        blocks: [
          text(words.done.schemeFaults(findings.length)),
          ...findingLines(findings, words).map(text),
        ],
        data: { file, findings },
        exitCode: 1,
      };
    }
    const { title, leaves, total } = scheme;
    return {
      blocks: [text(words.done.schemeSound(title, leaves.length, total.toString()))],
      data: { file, id: scheme.id, edition: scheme.edition, leaves: leaves.length, findings },
      exitCode: 0,
    };
  },
};

import { basename, dirname, extname, join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { textOf, type Command } from '../../command.ts';
import { readGiven } from '../../files/read-given.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import { text } from '../../printer.ts';
import { refuseExisting } from '../../schemes/refuse-existing.ts';
import { writeScheme } from '../../schemes/write-scheme.ts';
import { readSchemeWorkbook } from '../../schemes/xlsx/read-scheme-workbook.ts';
import { findingLines } from '../../wording/finding-lines.ts';

export const command: Command = {
  arguments: [{ syntax: '<file>' }],
  options: [{ flags: '--out <yaml>' }, { flags: '--overwrite' }],
  async run({ arguments: [path], options }, { words }) {
    const file = textOf(path);
    const out = textOf(options['out'], beside(file));
    if (!/\.ya?ml$/i.test(out)) {
      throw new Failure([finding('file.extension', { expected: '.yaml' }, { file: out })]);
    }
    const { scheme, findings } = await readSchemeWorkbook(await readGiven(file), file);
    if (scheme === undefined) {
      return {
        blocks: [
          text(words.done.schemeNotWritten(findings.length)),
          ...findingLines(findings, words).map(text),
        ],
        data: { file, findings },
        exitCode: 1,
      };
    }
    if (options['overwrite'] !== true) await refuseExisting(out);
    await writeAtomically(out, writeScheme(scheme.written));
    const { id, title, edition, leaves, total } = scheme;
    return {
      blocks: [text(words.done.schemeFromXlsx(title, leaves.length, total.toString(), out))],
      data: { file, out, id, edition, schemeHash: schemeHash(scheme), leaves: leaves.length },
      exitCode: 0,
    };
  },
};

/** The YAML file of the same name in the same folder. */
function beside(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}.yaml`);
}

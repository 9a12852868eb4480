import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { textOf, type Command } from '../../command.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import { text } from '../../printer.ts';
import { findScheme } from '../../schemes/find-scheme.ts';
import { refuseExisting } from '../../schemes/refuse-existing.ts';
import { schemeWorkbook } from '../../schemes/xlsx/scheme-workbook.ts';

export const command: Command = {
  arguments: [{ syntax: '<scheme>' }, { syntax: '<file>' }],
  options: [{ flags: '--overwrite' }],
  async run({ arguments: [named, path], options }, { words }) {
    const file = textOf(path);
    if (!/\.xlsx$/i.test(file)) {
      throw new Failure([finding('file.extension', { expected: '.xlsx' }, { file })]);
    }
    if (options['overwrite'] !== true) await refuseExisting(file);
    const { scheme } = await findScheme(textOf(named));
    await writeAtomically(file, await schemeWorkbook(scheme));
    const { id, title, edition, leaves } = scheme;
    return {
      blocks: [text(words.done.schemeToXlsx(title, leaves.length, file))],
      data: { file, id, edition, leaves: leaves.length },
      exitCode: 0,
    };
  },
};

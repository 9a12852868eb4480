import { givenText, textOf, type Command } from '../command.ts';
import { readScoresOf } from '../database/read-marts.ts';
import { explanationLines } from '../explanation/explanation-lines.ts';
import { text } from '../printer.ts';
import { dossiers } from '../reports/dossier.ts';
import { explanation } from '../reports/explanation.ts';
import { readUnitModel } from '../reports/read-report-model.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { findUnit } from '../workspace/find-unit.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-models.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--unit <unit>', required: true }, { flags: '--round <round>' }],
  async run({ arguments: [dir], options }, { now, words }) {
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    return withModels(directory, async (workspace, database, notes) => {
      const { code } = findUnit(workspace.units, textOf(options['unit']));
      const model = await readUnitModel(workspace, database, now(), code);
      const scores = await readScoresOf(database, [code]);
      const dossier = dossiers({ ...model, scores })(code);
      const explained = explanation(model.scheme, dossier, words.locale);
      return {
        blocks: [
          ...explanationLines(explained, model, words),
          ...findingLines(notes, words),
          ...(model.simulated ? [words.done.simulated] : []),
        ].map(text),
        data: explained,
        exitCode: 0,
      };
    });
  },
};

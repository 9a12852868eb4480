import { givenText, textOf, type Command } from '../command.ts';
import { text } from '../printer.ts';
import { reportNotes } from '../reports/report-notes.ts';
import { report } from '../reports/report.ts';
import { reportFormats, type ReportFormat } from '../reports/write-reports.ts';
import { instantOf } from '../instant-of.ts';
import { usageFailure } from '../usage-failure.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { findUnit } from '../workspace/find-unit.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-models.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [
    { flags: '--format <formats>' },
    { flags: '--unit <unit>' },
    { flags: '--cards' },
    { flags: '--round <round>' },
    { flags: '--at <time>' },
  ],
  async run({ arguments: [dir], options }, { now, progress, words }) {
    const unit = givenText(options['unit']);
    const wantsCards = unit !== undefined || options['cards'] === true;
    // Whoever asks for cards gets these alone, unless formats are asked for too.
    const given = textOf(options['format'], wantsCards ? '' : reportFormats.join(','));
    const formats = given === '' ? [] : readFormats(given);
    const at = readInstant(givenText(options['at'])) ?? now();
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    return withModels(
      directory,
      async (workspace, database, compared) => {
        const notes = [...compared, ...reportNotes(formats)];
        const code = unit === undefined ? undefined : findUnit(workspace.units, unit).code;
        const written = await report(workspace, database, {
          formats,
          now: at,
          ...(wantsCards ? { cards: { unit: code, progress } } : {}),
        });
        const { files, cards, ledgers } = written;
        const listed = code === undefined ? files : [...files, ...cards, ...ledgers];
        return {
          blocks: [
            words.done.report,
            ...listed.map((file) => `  ${file}`),
            ...(wantsCards && code === undefined
              ? [`  ${words.done.cards(cards.length, ledgers.length)}`]
              : []),
            ...findingLines(notes, words),
          ].map(text),
          data: { ...written, notes },
          exitCode: 0,
        };
      },
      'exports',
    );
  },
};

function readInstant(given: string | undefined): Date | undefined {
  if (given === undefined) return undefined;
  const instant = instantOf(given);
  if (instant === undefined) throw usageFailure('at', given);
  return instant;
}

function readFormats(list: string): ReportFormat[] {
  return list.split(/[,\uFF0C\s]+/).map((name) => {
    const format = reportFormats.find((known) => known === name);
    if (format === undefined) throw usageFailure('format', name);
    return format;
  });
}

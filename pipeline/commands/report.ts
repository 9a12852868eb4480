import { givenText, textOf, type Command } from '../command.ts';
import { text } from '../printer.ts';
import { reportNotes } from '../reports/report-notes.ts';
import { report } from '../reports/report.ts';
import { reportFormats, type ReportFormat } from '../reports/write-reports.ts';
import { instantOf } from '../instant-of.ts';
import { usageFailure } from '../usage-failure.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-database.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [
    { flags: '--format <formats>' },
    { flags: '--round <round>' },
    { flags: '--at <time>' },
  ],
  async run({ arguments: [dir], options }, { now, words }) {
    const formats = readFormats(textOf(options['format'], reportFormats.join(',')));
    const at = readInstant(givenText(options['at'])) ?? now();
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    return withModels(
      directory,
      async (workspace, database, compared) => {
        const notes = [...compared, ...reportNotes(formats)];
        const files = await report(workspace, database, formats, at);
        return {
          blocks: [
            words.done.report,
            ...files.map((file) => `  ${file}`),
            ...findingLines(notes, words),
          ].map(text),
          data: { files, notes },
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

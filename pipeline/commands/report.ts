import { givenText, textOf, type Command } from '../command.ts';
import { text } from '../printer.ts';
import { report } from '../reports/report.ts';
import { reportFormats, type ReportFormat } from '../reports/write-reports.ts';
import { usageFailure } from '../usage-failure.ts';
import { findingLines } from '../wording/finding-lines.ts';
import { roundDirectory } from '../workspace/rounds.ts';
import { withModels } from '../workspace/with-database.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--format <formats>' }, { flags: '--round <round>' }],
  async run({ arguments: [dir], options }, { now, words }) {
    const formats = readFormats(textOf(options['format'], reportFormats.join(',')));
    const directory = await roundDirectory(textOf(dir), givenText(options['round']));
    return withModels(directory, async (workspace, database, notes) => {
      const files = await report(workspace, database, formats, now());
      return {
        blocks: [
          words.done.report,
          ...files.map((file) => `  ${file}`),
          ...findingLines(notes, words),
        ].map(text),
        data: { files, notes },
        exitCode: 0,
      };
    });
  },
};

function readFormats(list: string): ReportFormat[] {
  return list.split(/[,\uFF0C\s]+/).map((name) => {
    const format = reportFormats.find((known) => known === name);
    if (format === undefined) throw usageFailure('format', name);
    return format;
  });
}

import { join } from 'node:path';
import { textOf, type Command } from '../command.ts';
import { text } from '../printer.ts';
import { buildReportModel } from '../reports/model.ts';
import { reportFormats, writeReports, type ReportFormat } from '../reports/write-reports.ts';
import { usageFailure } from '../usage-failure.ts';
import { withModels } from '../workspace/with-database.ts';
import { workspaceFiles } from '../workspace/workspace.ts';

export const command: Command = {
  arguments: [{ syntax: '<dir>' }],
  options: [{ flags: '--format <formats>' }],
  run({ arguments: [dir], options }, { now, words }) {
    const formats = readFormats(textOf(options['format'], reportFormats.join(',')));
    return withModels(textOf(dir), async ({ directory, config, scheme, units }, database) => {
      const model = await buildReportModel(database, {
        scheme,
        units,
        round: config.round,
        simulated: config.simulated,
        signed: config.keys,
        now: now(),
      });
      const files = await writeReports(model, join(directory, workspaceFiles.reports), formats);
      return {
        blocks: [words.done.report, ...files.map((file) => `  ${file}`)].map(text),
        data: { files },
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

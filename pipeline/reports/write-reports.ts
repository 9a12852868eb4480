import { join } from 'node:path';
import { comparisonCsv } from './csv/comparison.ts';
import { evidenceCsv } from './csv/evidence.ts';
import { findingsCsv } from './csv/findings.ts';
import { indicatorsCsv } from './csv/indicators.ts';
import { milestonesCsv } from './csv/milestones.ts';
import { rankingCsv } from './csv/ranking.ts';
import { rectificationsCsv } from './csv/rectifications.ts';
import { scoresCsv } from './csv/scores.ts';
import { themesCsv } from './csv/themes.ts';
import type { DetailSource } from './detail-source.ts';
import { mayListScores } from './html/data/abridgement.ts';
import { rankingPage } from './html/ranking-page.ts';
import { reportDocx } from './midterm/report-docx.ts';
import type { ReportModel } from './model.ts';
import { replaceFile } from './replace-file.ts';
import { listsOrigins } from './xlsx/origins-sheet.ts';
import { rankingWorkbook } from './xlsx/ranking-workbook.ts';

export const reportFormats = ['csv', 'xlsx', 'html', 'docx', 'parquet'] as const;
export type ReportFormat = (typeof reportFormats)[number];
/** Those that are made of the model and its details alone. */
export type ModelFormat = Exclude<ReportFormat, 'parquet'>;

/** `undefined` where the round has nothing to say in that file. */
type Content = string | Uint8Array | AsyncIterable<string> | undefined;
type Writer = (model: ReportModel, details: DetailSource) => Content | Promise<Content>;

const writers: Readonly<Record<ModelFormat, Readonly<Record<string, Writer>>>> = {
  csv: {
    'ranking.csv': rankingCsv,
    'indicators.csv': indicatorsCsv,
    'scores.csv': (model, details) => scoresCsv(model, details.scores()),
    'evidence.csv': (model, details) => evidenceCsv(model, details.evidence()),
    'findings.csv': findingsCsv,
    'themes.csv': themesCsv,
    'milestones.csv': milestonesCsv,
    'comparison.csv': comparisonCsv,
    'rectifications.csv': rectificationsCsv,
  },
  xlsx: {
    'ranking.xlsx': async (model, details) =>
      rankingWorkbook(listsOrigins(model) ? await details.whole() : { ...model, scores: [] }),
  },
  html: {
    'ranking.html': async (model, details) =>
      rankingPage(
        mayListScores(model) ? await details.whole() : { ...model, scores: [], evidence: [] },
      ),
  },
  docx: { 'report.docx': reportDocx },
};

/**
 * Writes the reports of a round into `directory` and returns their paths.
 *
 * Each file is there whole or as it was before; one that has nothing to say is not, and an earlier one
 * of its name is taken away. Throws a `Failure` where one may not be written,
 * such as while Excel holds it open.
 */
export async function writeReports(
  model: ReportModel,
  details: DetailSource,
  directory: string,
  formats: readonly ModelFormat[],
): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, content] of formats.flatMap((format) => Object.entries(writers[format]))) {
    const path = join(directory, name);
    const written = await content(model, details);
    await replaceFile(path, written);
    if (written !== undefined) paths.push(path);
  }
  return paths;
}

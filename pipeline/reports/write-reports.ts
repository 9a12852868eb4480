import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { errorCode } from '../files/error-code.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { comparisonCsv } from './csv/comparison.ts';
import { evidenceCsv } from './csv/evidence.ts';
import { findingsCsv } from './csv/findings.ts';
import { indicatorsCsv } from './csv/indicators.ts';
import { milestonesCsv } from './csv/milestones.ts';
import { rankingCsv } from './csv/ranking.ts';
import { rectificationsCsv } from './csv/rectifications.ts';
import { scoresCsv } from './csv/scores.ts';
import { themesCsv } from './csv/themes.ts';
import { rankingPage } from './html/ranking-page.ts';
import { reportDocx } from './midterm/report-docx.ts';
import type { ReportModel } from './model.ts';
import { rankingWorkbook } from './xlsx/ranking-workbook.ts';

export const reportFormats = ['csv', 'xlsx', 'html', 'docx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** `undefined` where the round has nothing to say in that file. */
type Content = string | Uint8Array | undefined;
type Writer = (model: ReportModel) => Content | Promise<Content>;

const writers: Readonly<Record<ReportFormat, Readonly<Record<string, Writer>>>> = {
  csv: {
    'ranking.csv': rankingCsv,
    'indicators.csv': indicatorsCsv,
    'scores.csv': scoresCsv,
    'evidence.csv': evidenceCsv,
    'findings.csv': findingsCsv,
    'themes.csv': themesCsv,
    'milestones.csv': milestonesCsv,
    'comparison.csv': comparisonCsv,
    'rectifications.csv': rectificationsCsv,
  },
  xlsx: { 'ranking.xlsx': rankingWorkbook },
  html: { 'ranking.html': rankingPage },
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
  directory: string,
  formats: readonly ReportFormat[],
): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, content] of formats.flatMap((format) => Object.entries(writers[format]))) {
    const path = join(directory, name);
    const written = await content(model);
    await replaceFile(path, written);
    if (written !== undefined) paths.push(path);
  }
  return paths;
}

async function replaceFile(path: string, content: Content): Promise<void> {
  try {
    if (content === undefined) await rm(path, { force: true });
    else await writeAtomically(path, content);
  } catch (error) {
    if (!refusals.has(errorCode(error))) throw error;
    const file = basename(path);
    throw new Failure([finding('report.unwritable', { file }, { file: path })]);
  }
}

/** What systems answer where a file is held open, is a folder, or may not be written. */
const refusals = new Set<string | undefined>([
  'EACCES',
  'EBUSY',
  'EISDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
]);

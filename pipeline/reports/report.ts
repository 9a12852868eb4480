import { join } from 'node:path';
import type { Database } from '../database/database.ts';
import { ledgerSigner } from '../workspace/keys.ts';
import { sweepPartials } from '../files/sweep-partials.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { writeCards, type CardOrder, type WrittenCards } from './cards/write-cards.ts';
import { detailSource, unitDetailSource, type DetailSource } from './detail-source.ts';
import { exportParquet } from './parquet/export-parquet.ts';
import type { UnitModel } from './model.ts';
import { readReportModel, readUnitModel } from './read-report-model.ts';
import { writeReports, type ReportFormat } from './write-reports.ts';

/** What of a round's reports is written. */
export interface ReportOrder {
  readonly formats: readonly ReportFormat[];
  /** The one time stamp in them. */
  readonly now: Date;
  /** Whose cards and ledgers are written too; nobody's unless given. */
  readonly cards?: Pick<CardOrder, 'unit' | 'progress'> | undefined;
}

/** Paths of what was written; of tables that of their folder. */
export interface WrittenReports extends WrittenCards {
  readonly files: readonly string[];
}

/**
 * Writes the reports of a workspace from its marts, which the models have just filled. The same
 * database gives the same bytes, but for the time stamp. Throws a `Failure` where one may not be
 * written, or where ledgers are to be signed and there is no key.
 */
export async function report(
  workspace: Workspace,
  database: Database,
  { formats, now, cards }: ReportOrder,
): Promise<WrittenReports> {
  const directory = join(workspace.directory, workspaceFiles.reports);
  await sweepPartials(directory);
  if (formats.length === 0 && cards?.unit !== undefined) {
    const model = await readUnitModel(workspace, database, now, cards.unit);
    const details = unitDetailSource(database);
    return { files: [], ...(await writeCardsOf(workspace, model, details, cards)) };
  }
  const model = await readReportModel(workspace, database, now);
  const details = detailSource(database, model);
  const files: string[] = await writeReports(
    model,
    details,
    directory,
    formats.filter((format) => format !== 'parquet'),
  );
  if (formats.includes('parquet')) {
    const folder = join(workspace.directory, workspaceFiles.parquet);
    await exportParquet(database, model, folder);
    files.push(folder);
  }
  if (cards === undefined) return { files, cards: [], ledgers: [] };
  return { files, ...(await writeCardsOf(workspace, model, details, cards)) };
}

async function writeCardsOf(
  { directory: folder, config }: Workspace,
  model: UnitModel,
  details: Pick<DetailSource, 'scoresOf'>,
  order: Pick<CardOrder, 'unit' | 'progress'>,
): Promise<WrittenCards> {
  const directory = join(folder, workspaceFiles.reports);
  const sign = config.keys ? await ledgerSigner(folder) : () => '';
  return writeCards(model, details, { ...order, directory, sign });
}

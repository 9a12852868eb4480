import { join } from 'node:path';
import type { Database } from '../database/open.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { exportParquet } from './parquet/export-parquet.ts';
import { readReportModel } from './read-report-model.ts';
import { writeReports, type ReportFormat } from './write-reports.ts';

/**
 * Writes the reports of a workspace from its marts, which the models have just filled, and returns
 * their paths, for tables that of their folder. `now` is the one time stamp in them: the same database gives the same bytes but for it. Throws a `Failure` where one may not be written.
 */
export async function report(
  workspace: Workspace,
  database: Database,
  formats: readonly ReportFormat[],
  now: Date,
): Promise<string[]> {
  const model = await readReportModel(workspace, database, now);
  const { directory } = workspace;
  const paths = await writeReports(
    model,
    join(directory, workspaceFiles.reports),
    formats.filter((format) => format !== 'parquet'),
  );
  if (!formats.includes('parquet')) return paths;
  const folder = join(directory, workspaceFiles.parquet);
  await exportParquet(database, model, folder);
  return [...paths, folder];
}

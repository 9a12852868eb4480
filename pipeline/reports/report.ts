import { join } from 'node:path';
import type { Database } from '../database/open.ts';
import { workspaceFiles, type Workspace } from '../workspace/workspace.ts';
import { readReportModel } from './read-report-model.ts';
import { writeReports, type ReportFormat } from './write-reports.ts';

/**
 * Writes the reports of a workspace from its marts, which the models have just filled, and returns
 * their paths. `now` is the one time stamp in them: the same database gives the same bytes but for it. Throws a `Failure` where one may not be written.
 */
export async function report(
  workspace: Workspace,
  database: Database,
  formats: readonly ReportFormat[],
  now: Date,
): Promise<string[]> {
  const model = await readReportModel(workspace, database, now);
  return writeReports(model, join(workspace.directory, workspaceFiles.reports), formats);
}

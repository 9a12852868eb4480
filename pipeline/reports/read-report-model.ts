import type { Database } from '../database/database.ts';
import { programVersion } from '../program-version.ts';
import { roundOf, type Workspace } from '../workspace/workspace.ts';
import { buildReportModel, type ReportModel } from './model.ts';

/** The model of a workspace's reports from its marts, which the models have just filled. */
export async function readReportModel(
  workspace: Workspace,
  database: Database,
  now: Date,
): Promise<ReportModel> {
  const version = await programVersion();
  const { keys: signed } = workspace.config;
  return buildReportModel(database, { ...roundOf(workspace), signed, now, version });
}

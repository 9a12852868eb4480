import type { Database } from '../database/database.ts';
import { programVersion } from '../program-version.ts';
import { roundOf, type Workspace } from '../workspace/workspace.ts';
import {
  buildReportModel,
  buildUnitModel,
  type ReportContext,
  type ReportModel,
  type UnitModel,
} from './model.ts';

/** The model of a workspace's reports from its marts, which the models have just filled. */
export async function readReportModel(
  workspace: Workspace,
  database: Database,
  now: Date,
): Promise<ReportModel> {
  return buildReportModel(database, await contextOf(workspace, now));
}

/** What is told of one unit, by its code; from the marts as well. */
export async function readUnitModel(
  workspace: Workspace,
  database: Database,
  now: Date,
  unit: string,
): Promise<UnitModel> {
  return buildUnitModel(database, await contextOf(workspace, now), unit);
}

async function contextOf(workspace: Workspace, now: Date): Promise<ReportContext> {
  const { keys: signed } = workspace.config;
  return { ...roundOf(workspace), signed, now, version: await programVersion() };
}

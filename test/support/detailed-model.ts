import type { Database } from '../../pipeline/database/database.ts';
import {
  buildReportModel,
  withDetails,
  type DetailedModel,
  type ReportContext,
} from '../../pipeline/reports/model.ts';

/** The model of a round's reports from its marts, with all details. */
export async function detailedModel(
  database: Database,
  context: ReportContext,
): Promise<DetailedModel> {
  return withDetails(database, await buildReportModel(database, context));
}

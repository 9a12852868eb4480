import type { EvidenceRow, ScoreRow } from '../database/marts.ts';
import type { Database } from '../database/open.ts';
import { evidenceInParts, scoresInParts } from '../database/read-marts.ts';
import { withDetails, type DetailedModel, type ReportModel } from './model.ts';

/** Where a report finds the details of its model: whole, or some rows at a time. */
export interface DetailSource {
  whole(): Promise<DetailedModel>;
  scores(): AsyncIterable<readonly ScoreRow[]>;
  evidence(): AsyncIterable<readonly EvidenceRow[]>;
}

/** The details of a model in the marts that it was read from; whole ones are read once, when somebody asks. */
export function detailSource(database: Database, model: ReportModel): DetailSource {
  let whole: Promise<DetailedModel> | undefined;
  return {
    whole: () => (whole ??= withDetails(database, model)),
    scores: () => scoresInParts(database),
    evidence: () => evidenceInParts(database),
  };
}

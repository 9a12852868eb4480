import type { EvidenceRow, ScoreRow } from '../database/marts.ts';
import type { Database } from '../database/database.ts';
import { evidenceInParts, readScoresOf, scoresInParts } from '../database/read-marts.ts';
import { once } from '../once.ts';
import { withDetails, type DetailedModel, type ReportModel } from './model.ts';

/** Where a report finds the details of its model: whole, some rows at a time, or those of some units. */
export interface DetailSource {
  whole(): Promise<DetailedModel>;
  scores(): AsyncIterable<readonly ScoreRow[]>;
  /** Of units by their codes, one at least. */
  scoresOf(units: readonly string[]): Promise<readonly ScoreRow[]>;
  evidence(): AsyncIterable<readonly EvidenceRow[]>;
}

/** The details of a model in the marts that it was read from; whole ones are read once, when somebody asks. */
export function detailSource(database: Database, model: ReportModel): DetailSource {
  return {
    ...unitDetailSource(database),
    whole: once(() => withDetails(database, model)),
    scores: () => scoresInParts(database),
    evidence: () => evidenceInParts(database),
  };
}

/** As much of it as what is told of single units needs, which is no more than the marts. */
export function unitDetailSource(database: Database): Pick<DetailSource, 'scoresOf'> {
  return { scoresOf: (units) => readScoresOf(database, units) };
}

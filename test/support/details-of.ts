import type { DetailSource } from '../../pipeline/reports/detail-source.ts';
import type { DetailedModel } from '../../pipeline/reports/model.ts';
import { inParts } from './in-parts.ts';

/** The details of a model that holds them. */
export function detailsOf(model: DetailedModel): DetailSource {
  return {
    whole: () => Promise.resolve(model),
    scores: () => inParts(model.scores),
    scoresOf: (units) =>
      Promise.resolve(model.scores.filter((row) => units.includes(row.unit_code))),
    evidence: () => inParts(model.evidence),
  };
}

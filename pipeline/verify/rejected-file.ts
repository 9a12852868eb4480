import type { CollectedFile } from '../collect/collected.ts';
import type { RejectedFile } from './timeline.ts';

/** A file that was rejected, as it was written down then: there is no original to examine. */
export function rejectedFile({ ledgerRound, ...kept }: RejectedFile): CollectedFile {
  return {
    ...kept,
    unit: kept.unit,
    stage: kept.stage,
    evaluator: kept.evaluator,
    verified: false,
    submission: undefined,
    measures: [],
    ...(ledgerRound === undefined ? {} : { ledger: { round: ledgerRound, rectifications: [] } }),
  };
}

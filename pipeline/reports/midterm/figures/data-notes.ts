import { ofType } from '#core/scheme/scheme.ts';
import type { ReportModel } from '../../model.ts';

/** What a reader must know of the data that the figures stand on. */
export interface DataNotes {
  /** Whether the office's signatures were checked. */
  readonly signed: boolean;
  /** Measures that the office has still to collect, which count zero. */
  readonly missingMeasures: number;
  /** Base leaves of ranked units that nobody scored, measures apart; they count zero. */
  readonly unscored: number;
}

/** What a reader must know of the data. */
export function dataNotes({ signed, missingMeasures, outcomes, scheme }: ReportModel): DataNotes {
  const inWorkbook = new Set(
    ofType(scheme.leaves, 'base')
      .filter((leaf) => leaf.origin === 'workbook')
      .map((leaf) => leaf.code),
  );
  const unscored = outcomes.filter(
    (row) => row.applicable && row.score_micro === null && inWorkbook.has(row.indicator_code),
  );
  return { signed, missingMeasures: missingMeasures.length, unscored: unscored.length };
}

import type { Decimal } from '#core/decimal.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Evaluation } from '#core/scoring/evaluate.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Reopening } from '#core/workbook/reopenings.ts';
import type { ScoreColumn } from '#core/workbook/sheets.ts';
import type { Entry, PerformanceWeight, Submission } from '#core/workbook/submission.ts';
import type { NamedUnit } from '#core/workbook/unit.ts';

/** Columns of 指标评分 that somebody fills in, at one stage or another. */
export type InputColumn = Extract<
  ScoreColumn,
  'value' | 'self' | 'reason' | 'applicable' | 'omissionReason' | 'evidence' | 'review' | 'opinion'
>;

/**
 * How far an indicator is: `open` wants a score, `faulty` is filled in with an error, `done` is
 * sound, `omitted` is not applicable, `optional` is a bonus or deduction that was left empty and may
 * be, `external` is measured elsewhere.
 */
export type IndicatorState = 'open' | 'faulty' | 'done' | 'omitted' | 'optional' | 'external';

/** One indicator as it stands in the workbook. */
export interface Indicator {
  readonly leaf: Leaf;
  /** Its row in 指标评分. */
  readonly row: number;
  readonly state: IndicatorState;
  /** What this workbook's stage says of it; `undefined` where this stage fills in nothing. */
  readonly entry: Entry | undefined;
  /** What the county says of it: the same in a self-assessment; `undefined` where it is measured elsewhere. */
  readonly county: Entry | undefined;
  /**
   * Its input cells as an evaluator would type them: 95 for a cell of 95%, empty for a self score
   * that is the computed one.
   */
  readonly texts: Readonly<Record<InputColumn, string>>;
  /** Those that have their place in its row. */
  readonly findings: readonly Finding[];
}

/** A chapter (level 1) and how far it is; points of its base indicators. */
export interface ChapterProgress {
  readonly code: string;
  readonly name: string;
  /** Indicators that are done or omitted. */
  readonly done: number;
  /** Those that are open or faulty. */
  readonly open: number;
  readonly earned: Decimal;
  /** Without what is not applicable. */
  readonly attainable: Decimal;
  readonly indicators: readonly Indicator[];
}

/** A workbook of ours, understood: a value that never changes; a change makes another. */
export interface Assessment {
  readonly workbook: RawWorkbook;
  readonly scheme: Scheme;
  readonly identity: Identity;
  readonly unit: NamedUnit;
  /** Those of the unit, in scheme order. */
  readonly indicators: readonly Indicator[];
  readonly chapters: readonly ChapterProgress[];
  /** What collect would make of it, with every finding. */
  readonly submission: Submission;
  /** The comprehensive-assessment table as it stands, in later stages the county's. */
  readonly performanceWeight: PerformanceWeight;
  /** Steps 1 to 7 on the scores of record so far: this stage's, else the county's. Vetoes are the office's. */
  readonly evaluation: Evaluation;
  /** Empty while it is not sealed. */
  readonly seal: string;
  readonly reopenings: readonly Reopening[];
}

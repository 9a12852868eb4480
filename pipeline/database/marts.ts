import type { Severity } from '#core/findings/catalog.ts';
import type { FollowUpMeasure, UnitKind } from '#core/scheme/schema.ts';
import type { Theme } from '#core/scheme/themes.ts';
import type { MilestoneState } from '#core/scoring/milestone-state.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { FileState } from '../collect/collected.ts';

export type { MilestoneState };

/** Rows of the marts. Columns ending in `_micro` are exact integers, millionths of a point. */

/** A unit of the round is ranked, or this is why it is not. */
export type UnitStatus = 'accepted' | 'returned' | 'rejected' | 'missing';

interface UnitColumns {
  unit_code: string;
  unit_name: string;
  kind: UnitKind;
  prefecture: string;
  province: string;
}

/** `rankings`, one row a unit; ranked units first, by rank and code. */
export interface RankingRow extends UnitColumns {
  rank: number | null;
  /** Within the first group of peers that the scheme names. */
  group_rank: number | null;
  kind_rank: number | null;
  prefecture_rank: number | null;
  score_micro: bigint | null;
  /** Before rounding. */
  exact_micro: bigint | null;
  base_micro: bigint | null;
  bonus_micro: bigint | null;
  deduction_micro: bigint | null;
  omitted_micro: bigint | null;
  grade: string | null;
  /** As typed, a share: `0.1`. */
  performance_weight: string | null;
  /** Score rate × 100 × performance weight, rounded as the score. */
  weighted_micro: bigint | null;
  weight_ok: boolean | null;
  /** The score by self-assessment alone. */
  self_micro: bigint | null;
  /** The score if omitted leaves counted zero, and the rank by it. */
  unrescaled_micro: bigint | null;
  unrescaled_rank: number | null;
  status: UnitStatus;
}

/** `outcomes`, one row a ranked unit and leaf of it: the score of record and where it stands. */
export interface OutcomeRow {
  unit_code: string;
  indicator_code: string;
  /** `null` where nobody gave one; counts zero. */
  score_micro: bigint | null;
  applicable: boolean;
  /** Stage of the score of record; `external` for a measure; `null` without a score. */
  stage: string | null;
}

/** `chapter_scores`, one row a ranked unit and branch of the tree. */
export interface ChapterRow {
  unit_code: string;
  indicator_code: string;
  name: string;
  level: number;
  score_micro: bigint;
  /** Points of its base leaves that the unit could earn. */
  attainable_micro: bigint;
  /** 0 to 1; `null` where nothing was attainable. */
  score_rate: number | null;
  rank: number | null;
}

/** `indicator_statistics`, one row a leaf, over the ranked units that it applied to. */
export interface IndicatorRow {
  indicator_code: string;
  name: string;
  points_micro: bigint;
  units: number;
  mean_score: number | null;
  score_rate: number | null;
  min_micro: bigint | null;
  max_micro: bigint | null;
  /** Of the population. */
  stddev: number | null;
  zero_units: number;
  full_units: number;
}

/** `scores`, one row a unit, leaf, stage and evaluator: everything that accepted files say. */
export interface ScoreRow {
  unit_code: string;
  indicator_code: string;
  /** `external` for a measure from CSV. */
  stage: string;
  evaluator: string;
  value: string;
  computed_micro: bigint | null;
  score_micro: bigint | null;
  applicable: boolean;
  reason: string;
  omission_reason: string;
  file: string;
  sheet: string;
  cell: string;
  /** Numbers of the evidence cited, as a JSON list. */
  evidence: string;
}

/** `evidence`, one row a row of evidence that accepted workbooks register. */
export interface EvidenceRow {
  unit_code: string;
  stage: string;
  evaluator: string;
  /** Within its workbook, 0 for the first. */
  position: number;
  number: string;
  /** Codes of the leaves that it proves, as a JSON list. */
  indicators: string;
  title: string;
  link: string;
  date: string;
  note: string;
  file: string;
  sheet: string;
  cell: string;
}

/** `weight_compliance`, one row a unit that stated its performance weights in a file that was not rejected. */
export interface WeightRow extends UnitColumns {
  performance_weight: string | null;
  floor: string;
  weight_ok: boolean;
  file: string;
  /** Of the rule-of-law weight; empty where there is not exactly one. */
  cell: string;
  status: UnitStatus;
}

/** `files`, one row a file that was ever collected. */
export interface FileRow {
  sha256: string;
  file: string;
  collected_at: string;
  unit_code: string | null;
  unit_name: string | null;
  stage: Stage | null;
  evaluator: string | null;
  state: FileState;
  verified: boolean;
  /** Whether it is the one that counts: not rejected and not replaced by a later one. */
  current: boolean;
  errors: number;
  warnings: number;
}

/** `findings`, one row a finding of a file that counts or was rejected; errors first within a file. */
export interface FindingRow {
  sha256: string;
  position: number;
  severity: Severity;
  code: string;
  unit_code: string | null;
  file: string;
  sheet: string;
  cell: string;
  message: string;
  hint: string;
}

/** `unit_vetoes`, one row a unit and veto that stands. */
export interface VetoRow {
  unit_code: string;
  veto_code: string;
  name: string;
  /** The CSV that declares it, and the first cell of its line there. */
  file: string;
  cell: string;
}

/** `missing_measures`, one row a unit with an accepted workbook and external leaf of it without a value. */
export interface MissingMeasureRow {
  unit_code: string;
  indicator_code: string;
  name: string;
}

/** `milestones`, one row a ranked unit and leaf of it that has a due day and was not omitted. */
export interface MilestoneRow {
  unit_code: string;
  indicator_code: string;
  state: MilestoneState;
}

/** `responsible_losses`, one row a responsible unit and role, over the ranked units. */
export interface ResponsibleLossRow {
  responsible: string;
  role: 'lead' | 'responsible';
  /** Base leaves that at least one ranked unit did not omit. */
  indicators: number;
  /** Points that its leaves could give over all units, and what was lost of them. */
  attainable_micro: bigint;
  lost_micro: bigint;
  /** 0 to 1; `null` where nothing was attainable. */
  score_rate: number | null;
}

/** `follow_ups`, one row a ranked unit and measure that the scheme's thresholds mark it for. */
export interface FollowUpRow {
  unit_code: string;
  measure: FollowUpMeasure;
}

/** `theme_scores`, one row a ranked unit and theme that its base leaves name. */
export interface ThemeRow {
  unit_code: string;
  theme: Theme;
  score_micro: bigint;
  /** Points of the theme's base leaves that the unit could earn. */
  attainable_micro: bigint;
  /** 0 to 1; `null` where nothing was attainable. */
  score_rate: number | null;
}

/** `previous_round`, one row where there was a round before this one, else none. */
export interface PreviousRoundRow {
  round: string;
  scheme_id: string;
  scheme_title: string;
  edition: string;
  /** Whether the schemes go on from one another, so that leaves are compared one by one; else themes. */
  by_leaf: boolean;
}

/** `unit_changes`, one row a ranked unit that was ranked in the round before too. */
export interface UnitChangeRow {
  unit_code: string;
  previous_rank: number;
  /** Places won; negative where places were lost. */
  rank_change: number;
  previous_score_micro: bigint;
  /** `null` where the schemes are not of one line, or have different totals. */
  score_change_micro: bigint | null;
  /** Leaves of this round that are compared; those that did not exist before are not. */
  compared_leaves: number;
  /** Points of the compared leaves, by this round's scheme. */
  compared_points_micro: bigint;
  /** Rounded as the score, as is the one before. */
  compared_score_micro: bigint;
  /** What the round before gave on the same tasks, in this round's points. */
  compared_previous_micro: bigint;
  compared_change_micro: bigint;
}

/** `theme_changes`, one row a ranked unit and theme, where both rounds have something to compare. */
export interface ThemeChangeRow {
  unit_code: string;
  theme: Theme;
  score_micro: bigint;
  points_micro: bigint;
  /** By leaf: in this round's points. By theme: as the round before scored it. */
  previous_score_micro: bigint;
  previous_points_micro: bigint;
  /** Shares of the points, 0 to 1. */
  score_rate: number;
  previous_score_rate: number;
  /** Difference of the two, -1 to 1. */
  rate_change: number;
}

/** `uncompared_leaves`, one row a leaf of either round that no comparison by leaf takes in. */
export interface UncomparedLeafRow {
  /** Which round's scheme it stands in. */
  side: 'current' | 'previous';
  indicator_code: string;
  name: string;
  points_micro: bigint;
  /** Not in the other scheme; or not base on both sides; or the schemes are not of one line. */
  why: 'added' | 'dropped' | 'type' | 'scheme';
}

/** `ledgers`, one row a file that is a rectification ledger. */
export interface LedgerRow {
  sha256: string;
  file: string;
  collected_at: string;
  unit_code: string | null;
  /** The round whose lost points it lists; empty where that is not known. */
  round: string;
  state: FileState;
  /** Whether it is the one that counts: not rejected and not replaced by a later one. */
  current: boolean;
}

/**
 * What became of a problem by the day of the evaluation: `closed`, and no point is lost any more;
 * `contradicted`, closed on paper while points are lost; `overdue` or `open`, not closed by then, past
 * its due day or not; `unmatched`, closed on paper and nothing there to hold it against.
 */
export type RectificationState = 'closed' | 'contradicted' | 'open' | 'overdue' | 'unmatched';

/** `rectifications`, one row a unit and item of its ledger of the round before. */
export interface RectificationRow {
  unit_code: string;
  /** Of this round, the first of several; empty where none goes on from it. */
  indicator_code: string;
  /** In the ledger. */
  previous_code: string;
  /** In the ledger as issued, 0 for the first. */
  position: number;
  name: string;
  /** Points lost in the round before. */
  previous_lost_micro: bigint;
  problem: string;
  measure: string;
  responsible: string;
  /** A day; empty for none. */
  due: string;
  evidence: string;
  /** A day; empty for none. */
  closed_on: string;
  note: string;
  state: RectificationState;
  /** Points lost now; `null` where there is no score of it. */
  lost_micro: bigint | null;
  file: string;
  sheet: string;
  cell: string;
}

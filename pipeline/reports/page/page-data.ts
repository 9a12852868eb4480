import type { PageWords } from './page-words.ts';
import type { Texts } from './texts.ts';

/** What is known of a unit, each a column over the units; empty text is nothing. */
export const unitFields = [
  'code',
  'name',
  'province',
  'prefecture',
  'kind',
  'status',
  'reason',
  'rank',
  'groupRank',
  'kindRank',
  'prefectureRank',
  'score',
  'share',
  'grade',
  'outcome',
  'tone',
  'base',
  'bonus',
  'deduction',
  'omitted',
  'weight',
  'weightFault',
  'weighted',
  'self',
  'unrescaledScore',
  'unrescaledRank',
  'veto',
  'earned',
  'attainable',
  'exactOmitted',
  'exactBase',
  'exactBonus',
  'exactDeduction',
  'afterBonus',
  'afterDeduction',
  'afterVeto',
  'held',
  'rankChange',
  'previousRank',
  'previousScore',
  'scoreChange',
  'comparedChange',
  'comparedLeaves',
  'comparedPoints',
  'comparedPrevious',
  'comparedScore',
] as const;
export type UnitField = (typeof unitFields)[number];

/** A column of the ranking. */
export interface RankingColumn {
  readonly label: string;
  readonly field: UnitField;
  /** What it is sorted by. */
  readonly sortField: UnitField;
  readonly sort: SortKind;
  /** 1 shows on a phone too, 2 on a tablet, 3 on a desk only. */
  readonly tier: 1 | 2 | 3;
}
export type SortKind = 'text' | 'low first' | 'high first';

/** A step of evaluation; `{field}` in its calculation stands for the unit's figure. */
export interface StepLine {
  readonly name: string;
  readonly calculation: string;
  readonly result: UnitField;
}

/** A branch at the top of the scheme. Rates in per cent, of one decimal, without the sign. */
export interface ChapterData {
  readonly code: string;
  readonly name: string;
  readonly rates: Texts;
  /** Over the ranked units. */
  readonly mean: string;
}

export interface ThemeData {
  readonly name: string;
  readonly rates: Texts;
  /** Of the part that both rounds have, where that is another rate. */
  readonly compared: Texts;
  readonly previous: Texts;
  readonly changes: Texts;
}

/** A leaf of the scheme. */
export interface LeafData {
  readonly code: string;
  readonly name: string;
  /** Names of the branches above it, the top first, and which chapter that is. */
  readonly path: readonly string[];
  readonly chapter: number;
  readonly type: 'base' | 'bonus' | 'deduction';
  readonly points: string;
  /** What is known of it besides, in words, in the order in which it is told. */
  readonly facts: readonly (readonly [label: string, fact: string])[];
  readonly statistics: Readonly<Record<StatisticField, string>>;
}
export const statisticFields = [
  'units',
  'mean',
  'rate',
  'lowest',
  'highest',
  'deviation',
  'zeroUnits',
  'fullUnits',
] as const;
export type StatisticField = (typeof statisticFields)[number];

/** Fields of a score of record, and of an entry: those that differ much from leaf to leaf, and those that seldom do. */
export const recordFields = ['applicable', 'stage', 'score'] as const;
export const leafFields = ['score', 'computed', 'applicable', 'cell', 'value'] as const;
export const sharedFields = [
  'evaluator',
  'reason',
  'omissionReason',
  'evidence',
  'file',
  'sheet',
] as const;
export type RecordField = (typeof recordFields)[number];
export type LeafField = (typeof leafFields)[number];
export type SharedField = (typeof sharedFields)[number];

/**
 * The columns of a leaf, each over the units: its scores of record and, layer by layer, its entries.
 * What is alike stands side by side, where packing finds it. `applicable` is `1`, `0`, or empty where
 * the leaf is none of the unit's.
 */
export interface LeafColumns {
  readonly record: Readonly<Record<RecordField, Texts>>;
  readonly entries: readonly Readonly<Record<LeafField, Texts>>[];
}

/**
 * What one evaluator of a stage said of each leaf of each unit: the first of the stage in one layer,
 * the second in another. Shared columns have a row a leaf and unit, the units of the first leaf first.
 */
export interface Layer {
  readonly stage: string;
  readonly shared: Readonly<Record<SharedField, Texts>>;
}

export const evidenceFields = [
  'stage',
  'number',
  'indicators',
  'title',
  'link',
  'date',
  'note',
  'file',
  'sheet',
  'cell',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export const findingFields = ['severity', 'message', 'hint', 'file', 'sheet', 'cell'] as const;
export type FindingField = (typeof findingFields)[number];

/** Rows by unit: those of unit `n` are from `starts[n]` to before `starts[n + 1]`. */
export interface RowsByUnit<Field extends string> {
  readonly starts: readonly number[];
  readonly fields: Readonly<Record<Field, Texts>>;
}

/** All that the page's views show; each text is as it is shown. */
export interface PageData {
  readonly words: PageWords;
  readonly title: string;
  /** The words that mark simulated data; empty for a real round. */
  readonly simulated: string;
  /** Texts that were left out so that the file stays small, in words, and where they are. */
  readonly leftOut: readonly string[];
  readonly units: Readonly<Record<UnitField, Texts>>;
  /** How many. */
  readonly unitCount: number;
  readonly columns: readonly RankingColumn[];
  readonly grades: readonly string[];
  readonly steps: readonly StepLine[];
  readonly chapters: readonly ChapterData[];
  readonly themes: readonly ThemeData[];
  /** Name of the round before; empty for a first round. */
  readonly previousRound: string;
  readonly leaves: readonly LeafData[];
  /** By leaf. */
  readonly leafColumns: readonly LeafColumns[];
  readonly layers: readonly Layer[];
  readonly evidence: RowsByUnit<EvidenceField>;
  readonly findings: RowsByUnit<FindingField>;
}

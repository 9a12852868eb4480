import type { EvidenceColumn, ScoreColumn, WeightColumn } from './sheets.ts';

/** Longest text that a cell of 指标评分 takes, in UTF-16 units, as Excel counts. */
export const longestInScores = {
  reason: 500,
  omissionReason: 500,
  evidence: 200,
  opinion: 500,
} as const satisfies Partial<Record<ScoreColumn, number>>;

/** The same for 佐证材料. */
export const longestInEvidence = {
  number: 40,
  indicators: 500,
  title: 500,
  link: 1_000,
  note: 500,
} as const satisfies Partial<Record<EvidenceColumn, number>>;

/** The same for 综合考核权重. */
export const longestInWeights = {
  block: 100,
} as const satisfies Partial<Record<WeightColumn, number>>;

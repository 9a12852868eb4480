import type { Decimal } from '#core/decimal.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Input } from '#core/scoring/rules/face.ts';
import type { Identity } from './identity.ts';

/** What a workbook says of one leaf. */
export interface Entry {
  readonly code: string;
  /** What was entered, by the rule; `undefined` where nothing (understandable) was. */
  readonly input: Input | undefined;
  /** The same as text, in the rule's unit. */
  readonly value: string;
  /** Points by the rule on the input; `null` without an input. Always computed here, never believed. */
  readonly computed: Decimal | null;
  /** The score that this workbook's stage gives; `null` for none. */
  readonly score: Decimal | null;
  readonly applicable: boolean;
  /** 扣分原因, or 复核意见 from review on. */
  readonly reason: string;
  readonly omissionReason: string;
  /** Numbers of the evidence cited. */
  readonly evidence: readonly string[];
  /** Cell of the score in `指标评分`. */
  readonly cell: string;
}

/** A row of `佐证材料`. */
export interface EvidenceItem {
  readonly number: string;
  readonly indicators: readonly string[];
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly note: string;
  readonly cell: string;
}

/** A row of `综合考核权重`. */
export interface WeightBlock {
  readonly block: string;
  /** Share, 0.1 for 10%, exactly as typed; `undefined` where it is no number. */
  readonly weight: Decimal | undefined;
  /** As typed. */
  readonly score: string;
  readonly ruleOfLaw: boolean;
  /** Cell of the weight. */
  readonly cell: string;
  /** Cell that says whether it is rule of law. */
  readonly markCell: string;
}

/** The comprehensive-assessment table and whether rule of law has its weight. */
export interface PerformanceWeight {
  readonly blocks: readonly WeightBlock[];
  /** Sum of the weights; 1 for a table that is whole. */
  readonly total: Decimal;
  /** Weight of the one rule-of-law block; `undefined` where there is not exactly one. */
  readonly ruleOfLaw: Decimal | undefined;
  /** Whether the table is sound and the weight reaches the scheme's floor. */
  readonly ok: boolean;
}

/** A filled-in workbook, understood, with all that is to be said of it. */
export interface Submission {
  readonly identity: Identity;
  readonly entries: readonly Entry[];
  readonly evidence: readonly EvidenceItem[];
  /** `undefined` in stages that do not state it. */
  readonly performanceWeight: PerformanceWeight | undefined;
  /** The seal as stated; empty when it was not sealed. */
  readonly seal: string;
  readonly findings: readonly Finding[];
}

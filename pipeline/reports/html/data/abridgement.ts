import type { ReportModel } from '../../model.ts';
import { pageWords } from '../../wording/page.zh-CN.ts';

/** Which texts a page carries. */
export interface Abridgement {
  readonly evidenceNotes: boolean;
  readonly evidenceLinks: boolean;
  /** Characters of a reason at most. */
  readonly reasonLength: number;
  /** Whether the rows of evidence stand there at all. */
  readonly evidence: boolean;
  readonly values: boolean;
  /** Whether each evaluator's scores stand there, or those of record alone. */
  readonly scores: boolean;
}

const whole: Abridgement = {
  evidenceNotes: true,
  evidenceLinks: true,
  reasonLength: Number.POSITIVE_INFINITY,
  evidence: true,
  values: true,
  scores: true,
};

/** More scores than these fit no page that can be sent, and would take gigabytes to find that out. */
const MOST_SCORES = 600_000;

const LONG_REASON = 60;
const SHORT_REASON = 20;

/** What is left out where a page would be too large, one after the other; the last is the least a page says. */
const abridgements: readonly Abridgement[] = [
  whole,
  { ...whole, evidenceNotes: false },
  { ...whole, evidenceNotes: false, evidenceLinks: false },
  { ...whole, evidenceNotes: false, evidenceLinks: false, reasonLength: LONG_REASON },
  { ...whole, evidenceNotes: false, evidenceLinks: false, reasonLength: SHORT_REASON },
  { ...whole, evidence: false, reasonLength: SHORT_REASON },
  { ...whole, evidence: false, reasonLength: 0 },
  { ...whole, evidence: false, reasonLength: 0, values: false },
];

/** What a page says that may list no scores. */
const ofRecord: Abridgement = { ...whole, evidence: false, scores: false };

/** Whether a page may say each evaluator's scores; where not, it needs neither them nor evidence. */
export function mayListScores({ scoreCount }: ReportModel): boolean {
  return scoreCount <= MOST_SCORES;
}

/** What may be left out of a model's page, least first. */
export function abridgementsOf(model: ReportModel): readonly Abridgement[] {
  return mayListScores(model) ? abridgements : [ofRecord];
}

/** What is left out and where it is, in sentences; none of a page that says all. */
export function leftOutSentences(abridgement: Abridgement): readonly string[] {
  const { leftOut } = pageWords;
  const { evidence, evidenceNotes, evidenceLinks, reasonLength, values, scores } = abridgement;
  if (!scores) return [leftOut.why, leftOut.evidence, leftOut.scores];
  const sentences = [
    evidence && !evidenceNotes && evidenceLinks ? leftOut.evidenceNotes : '',
    evidence && !evidenceLinks ? leftOut.evidenceLinks : '',
    evidence ? '' : leftOut.evidence,
    reasonLength === 0 ? leftOut.reasons : '',
    reasonLength > 0 && Number.isFinite(reasonLength) ? leftOut.longReasons(reasonLength) : '',
    values ? '' : leftOut.values,
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? [] : [leftOut.why, ...sentences];
}

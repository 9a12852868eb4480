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
}

const whole: Abridgement = {
  evidenceNotes: true,
  evidenceLinks: true,
  reasonLength: Number.POSITIVE_INFINITY,
  evidence: true,
  values: true,
};

const LONG_REASON = 60;
const SHORT_REASON = 20;

/** What is left out where a page would be too large, one after the other; the last is the least a page says. */
export const abridgements: readonly Abridgement[] = [
  whole,
  { ...whole, evidenceNotes: false },
  { ...whole, evidenceNotes: false, evidenceLinks: false },
  { ...whole, evidenceNotes: false, evidenceLinks: false, reasonLength: LONG_REASON },
  { ...whole, evidenceNotes: false, evidenceLinks: false, reasonLength: SHORT_REASON },
  { ...whole, evidence: false, reasonLength: SHORT_REASON },
  { ...whole, evidence: false, reasonLength: 0 },
  { ...whole, evidence: false, reasonLength: 0, values: false },
];

/** What is left out and where it is, in sentences; none of a page that says all. */
export function leftOutSentences(abridgement: Abridgement): readonly string[] {
  const { leftOut } = pageWords;
  const { evidence, evidenceNotes, evidenceLinks, reasonLength, values } = abridgement;
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

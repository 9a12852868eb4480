import type { Finding } from '#core/findings/finding.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import type { Stage } from '#core/workbook/stages.ts';
import type { Submission } from '#core/workbook/submission.ts';
import { exampleDocument, schemeOf } from './example-scheme.ts';
import { filledWorkbook, identityFor, unit, type EditableWorkbook } from './raw-workbook.ts';

export const example = schemeOf(exampleDocument);

/** Values that earn full points everywhere, so that no reason is due. */
const fullValues = {
  '1.1.1': 1,
  '1.1.2': 25,
  '1.2': { date: '2023-03-20' },
  '2.1': 0,
  '2.2': '1、2、3',
  '2.3': '好',
  '2.4': 1,
  '2.5': 1,
  '2.6': 0,
} as const;

/** The example's workbook, filled in without a fault and with its one piece of evidence. */
export function fullWorkbook(scheme: Scheme = example, stage: Stage = 'self'): EditableWorkbook {
  const book = filledWorkbook(scheme, fullValues, stage);
  book.scores.put('1.1.1', '佐证编号', 'Z1');
  book.evidence.put(1, '佐证编号', 'Z1');
  book.evidence.put(1, '指标编号', '1.1.1');
  book.evidence.put(1, '材料名称', '出庭台账');
  return book;
}

/** Reads a workbook as collect does; sealed as it stands unless a seal is given. */
export function read(
  book: EditableWorkbook,
  {
    scheme = example,
    stage = 'self',
    seal,
  }: { scheme?: Scheme; stage?: Stage; seal?: string } = {},
): Submission {
  const identity = identityFor(scheme, stage);
  const stated = seal ?? sealWorkbook(book, identity).code;
  return readSubmission(book, { scheme, identity, unit, seal: stated });
}

/** What a reader says of the full workbook after a change to it. */
export function findingsAfter(
  change: (book: EditableWorkbook) => void,
  scheme: Scheme = example,
): readonly Finding[] {
  const book = fullWorkbook(scheme);
  change(book);
  return read(book, { scheme }).findings;
}

/** Findings in short: `value.missing error 指标评分!I7`. */
export function inShort(findings: readonly Finding[]): string[] {
  return findings.map(
    ({ code, severity, place }) =>
      `${code} ${severity} ${place.sheet}${place.cell ? `!${place.cell}` : ''}`,
  );
}

import type { FindingCode } from '#core/findings/catalog.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Assessment } from './assessment.ts';

const codes: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'seal.cell-altered',
  'seal.row-added',
  'seal.row-removed',
  'seal.rows-moved',
  'seal.differences-more',
  'seal.record-altered',
]);

/** Where a workbook differs from what was sealed. */
export function sealDifferences({ submission }: Assessment): readonly Finding[] {
  return submission.findings.filter(({ code }) => codes.has(code));
}

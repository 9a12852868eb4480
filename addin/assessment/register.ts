import type { EvidenceColumn } from '#core/workbook/sheets.ts';
import type { Assessment } from './assessment.ts';
import { together } from './together.ts';
import { entering } from './entering.ts';
import { rowMissing } from './refusals.ts';
import type { Typed } from './typed.ts';

/** What is typed of a piece of evidence that is new. */
export type NewEvidence = Readonly<
  Record<Exclude<EvidenceColumn, 'number' | 'indicators'>, string>
>;

/**
 * Registers a piece of evidence under a number in a row that is free, and cites it for an indicator
 * if one is named: every cell that this fills.
 */
export function register(
  assessment: Assessment,
  at: { readonly row: number; readonly number: string },
  texts: NewEvidence,
  citedBy: string | undefined,
): Typed {
  const { row, number } = at;
  const cells: Record<EvidenceColumn, string> = { number, indicators: citedBy ?? '', ...texts };
  const columns = Object.entries(cells) as [EvidenceColumn, string][];
  const filled = columns
    .filter(([, text]) => text.trim() !== '')
    .map(([column, text]) => entering(assessment, { of: 'evidence', row, column }, text));
  if (citedBy === undefined) return together(filled);
  const indicator = assessment.indicators.find(({ leaf }) => leaf.code === citedBy);
  if (indicator === undefined) return { finding: rowMissing(citedBy) };
  const numbers = [...(indicator.county?.evidence ?? []), number].join('、');
  const field = { of: 'indicator', code: citedBy, column: 'evidence' } as const;
  return together([...filled, entering(assessment, field, numbers)]);
}

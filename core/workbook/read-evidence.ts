import type { Finding } from '#core/findings/finding.ts';
import type { FoundTable } from './find-table.ts';
import type { EvidenceColumn } from './sheets.ts';
import type { EvidenceItem } from './submission.ts';
import type { TableRow } from './table-row.ts';

/** Reads `佐证材料`: one row an item, which several indicators may cite. */
export function readEvidence({ table, findings }: FoundTable<EvidenceColumn>): {
  readonly evidence: readonly EvidenceItem[];
  readonly findings: readonly Finding[];
} {
  return { evidence: table?.rows.map(itemIn).filter(isFilled) ?? [], findings };
}

function itemIn(row: TableRow<EvidenceColumn>): EvidenceItem {
  return {
    number: row.text('number'),
    indicators: listOf(row.text('indicators')),
    title: row.text('title'),
    link: row.text('link'),
    date: row.text('date'),
    note: row.text('note'),
    cell: row.address('number'),
  };
}

function isFilled({ number, indicators, title, link, date, note }: EvidenceItem): boolean {
  const isNamed = number !== '' || title !== '' || link !== '';
  return isNamed || indicators.length > 0 || date !== '' || note !== '';
}

/** Most parts of a list in one cell that are read: more than its validation lets anyone type. */
const MOST_LISTED = 500;

const SEPARATORS = /[,\uFF0C、;\uFF1B\s]+/;

/** Splits what an evaluator typed as a list: `Z1、Z2`. */
export function listOf(text: string): string[] {
  if (text === '') return [];
  if (!SEPARATORS.test(text)) return [text];
  return text.split(SEPARATORS, MOST_LISTED).filter((part) => part !== '');
}

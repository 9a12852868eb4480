import { entriesOf, recordOf, type LeafEntry, type LeafRecord } from './entries.ts';
import { microOf, microRate } from './micro.ts';
import type { LeafData, PageData } from './page-data.ts';

/** A leaf as it stands with one unit. */
export interface LeafLine {
  readonly leaf: LeafData;
  readonly record: LeafRecord;
  readonly entries: readonly LeafEntry[];
  /** What was entered, by the first who entered something. */
  readonly value: string;
  /** In per cent; empty text where it says nothing: for deductions, and without a score. */
  readonly rate: string;
}

/** The leaves of a unit, in the scheme's order. */
export function leafLines(data: PageData, unit: number): readonly LeafLine[] {
  return data.leaves
    .map((_, place) => leafLine(data, place, unit))
    .filter((line) => line.record.applicable !== '');
}

/** One leaf of a unit, by the leaf's place in the scheme. */
export function leafLine(data: PageData, place: number, unit: number): LeafLine {
  const leaf = data.leaves[place];
  if (leaf === undefined) throw new Error(`no leaf ${place} in the page`);
  const record = recordOf(data, place, unit);
  const entries = entriesOf(data, place, unit);
  const value = entries.find((entry) => entry.value !== '')?.value ?? '';
  return { leaf, record, entries, value, rate: rateOf(leaf, record) };
}

function rateOf({ type, points }: LeafData, { score }: LeafRecord): string {
  const [part, whole] = [microOf(score), microOf(points)];
  if (type === 'deduction' || part === undefined || whole === undefined || whole === 0) return '';
  return microRate(part, whole);
}

import type { DocumentColumn } from './blocks.ts';
import { columnWidths } from './column-widths.ts';

/** Longer words and figures, in characters, may break. */
const LONGEST = 8;
/** Widths in ems, those of letters and digits in the widest font that stands in for a missing one. */
const WIDE = 1;
const NARROW = 0.65;
/** Characters of a header that stay side by side. */
const HEADER = 2;

interface TableForm {
  /** Width of the table, size of its type, and what a cell has beside its text: in twips. */
  readonly width: number;
  readonly em: number;
  readonly padding: number;
}

/**
 * Widths in twips of a table's columns, by their shares, but none too narrow for its figures and short
 * words to stay on one line, as far as the table has room for all of them. They add up to its width.
 */
export function tableWidths(
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
  form: TableForm,
): readonly number[] {
  const shares = columns.map(({ width }) => width);
  const needs = columns.map(({ align }, index) => {
    const texts = rows.flatMap((row) => unbroken(row[index] ?? '', align));
    const ems = texts.reduce((widest, text) => Math.max(widest, emsOf(text)), HEADER);
    return Math.ceil(ems * form.em) + form.padding;
  });
  const hasRoom = sum(needs) <= form.width && shares.every((share) => share > 0);
  return columnWidths(hasRoom ? widened(shares, needs, form.width, new Set()) : shares, form.width);
}

/** What of a cell stays on one line: what is not flush left as a whole, of a text its words and figures. */
function unbroken(text: string, align: DocumentColumn['align']): readonly string[] {
  const parts = align === 'left' ? (text.match(/[!-~]+/g) ?? []) : text.split('\n');
  return parts.filter((part) => part.length <= LONGEST);
}

function emsOf(text: string): number {
  const narrow = text.match(/[ -~]/g)?.length ?? 0;
  return narrow * NARROW + (text.length - narrow) * WIDE;
}

/** Columns that their share would leave too narrow get what they need (`held`); the others share the rest. */
function widened(
  shares: readonly number[],
  needs: readonly number[],
  total: number,
  held: ReadonlySet<number>,
): readonly number[] {
  const rest = total - sum(needs.filter((_, index) => held.has(index)));
  const free = sum(shares.filter((_, index) => !held.has(index)));
  const widths = shares.map((share, index) =>
    held.has(index) ? (needs[index] ?? 0) : (share / free) * rest,
  );
  const short = widths.flatMap((width, index) => (width < (needs[index] ?? 0) ? index : []));
  return short.length === 0 ? widths : widened(shares, needs, total, new Set([...held, ...short]));
}

function sum(values: readonly number[]): number {
  return values.reduce((running, value) => running + value, 0);
}

import stringWidth from 'string-width';
import { wrap } from './wrap.ts';

/** Columns that any terminal has. */
export const TERMINAL_WIDTH = 80;
const GAP = 2;

/** A text with figures after it, as in an account book. */
export interface LedgerRow {
  readonly text: string;
  /** Columns before its first line; none unless given. */
  readonly indent?: number;
  /** Columns before its further lines, beside `indent`. */
  readonly hang?: number;
  /** Right-aligned at the end of its first line. */
  readonly figures?: readonly string[];
}

/**
 * Rows as lines of at most 80 columns: figures stand under one another, and text beside them is
 * broken so that it never runs into them.
 */
export function ledger(rows: readonly LedgerRow[]): string[] {
  const most = Math.max(0, ...rows.map(({ figures = [] }) => figures.length));
  const widths = Array.from({ length: most }, (_, index) =>
    Math.max(...rows.map(({ figures = [] }) => stringWidth(figures[index] ?? ''))),
  );
  return rows.flatMap((row) => linesOf(row, widths));
}

function linesOf(
  { text, indent = 0, hang = 0, figures = [] }: LedgerRow,
  widths: readonly number[],
): string[] {
  const columns = figures.map((figure, index) => padStart(figure, GAP + (widths[index] ?? 0)));
  const end = columns.join('');
  const room = TERMINAL_WIDTH - stringWidth(end);
  const width = room - indent;
  const [first = '', ...rest] = wrap(text, width, width - hang);
  return [
    padEnd(' '.repeat(indent) + first, room) + end,
    ...rest.map((line) => ' '.repeat(indent + hang) + line),
  ].map((line) => line.trimEnd());
}

/** Fills up with blanks to a number of columns. */
export function padEnd(text: string, width: number): string {
  return text + blanks(text, width);
}

/** Fills up with blanks before it. */
export function padStart(text: string, width: number): string {
  return blanks(text, width) + text;
}

function blanks(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text)));
}

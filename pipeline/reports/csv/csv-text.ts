import { disarmed, OTHER_SEPARATORS } from '../../files/disarmed.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';

/** A column of a file that others' tools read: its name, and its text in a row. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/**
 * A CSV file (RFC 4180): UTF-8 with BOM, a header row, lines that end in LF. Each line of a simulated
 * round says so in a last column `simulated`.
 */
export function csvText<Row>(
  model: Pick<ReportModel, 'simulated'>,
  columns: CsvColumns<Row>,
  rows: readonly Row[],
): string {
  const { header, lines } = csvLines(model, columns);
  return header + lines(rows);
}

/** The same file in parts, of rows that come some at a time. */
export async function* csvParts<Row>(
  model: Pick<ReportModel, 'simulated'>,
  columns: CsvColumns<Row>,
  parts: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  const { header, lines } = csvLines(model, columns);
  yield header;
  for await (const rows of parts) yield lines(rows);
}

function csvLines<Row>(
  { simulated }: Pick<ReportModel, 'simulated'>,
  columns: CsvColumns<Row>,
): { header: string; lines: (rows: readonly Row[]) => string } {
  const mark = simulated ? { simulated: () => words.simulated } : {};
  const all: CsvColumns<Row> = { ...columns, ...mark };
  const readers = Object.values(all);
  return {
    header: `${BOM}${lineOf(Object.keys(all))}`,
    lines: (rows) => rows.map((row) => lineOf(readers.map((read) => String(read(row))))).join(''),
  };
}

const BOM = '\uFEFF';

function lineOf(texts: readonly string[]): string {
  return `${texts.map(quoted).join(',')}\n`;
}

/** A text in quotes where it would be misread without. */
function quoted(text: string): string {
  const isPlain = !SPECIAL.test(text) && !OTHER_SEPARATORS.test(text);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}

const SPECIAL = /[",\r\n]/;

/** Text that someone else typed, as `disarmed` gives it; none as empty text. */
export function typedText(text: string | null): string {
  return text === null ? '' : disarmed(text);
}

/** Yes or no as `1` or `0`; empty for neither. */
export function flag(value: boolean | null): string {
  return value === null ? '' : value ? '1' : '0';
}

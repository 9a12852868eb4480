import { stringify } from 'csv-stringify/sync';
import { disarmed, OTHER_SEPARATORS } from '../../files/disarmed.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';

/** A column of a file that others' tools read: its name, and its text in a row. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/**
 * A CSV file: UTF-8 with BOM, a header row, lines that end in LF. Each line of a simulated round
 * says so in a last column `simulated`.
 */
export function csvText<Row>(
  { simulated }: Pick<ReportModel, 'simulated'>,
  columns: CsvColumns<Row>,
  rows: readonly Row[],
): string {
  const mark = simulated ? { simulated: () => words.simulated } : {};
  const all: CsvColumns<Row> = { ...columns, ...mark };
  const readers = Object.values(all);
  const lines = rows.map((row) => readers.map((read) => read(row)));
  return stringify([Object.keys(all), ...lines], { bom: true, quoted_match: OTHER_SEPARATORS });
}

/** Text that someone else typed, as `disarmed` gives it; none as empty text. */
export function typedText(text: string | null): string {
  return text === null ? '' : disarmed(text);
}

/** Yes or no as `1` or `0`; empty for neither. */
export function flag(value: boolean | null): string {
  return value === null ? '' : value ? '1' : '0';
}

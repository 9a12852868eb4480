import stringWidth from 'string-width';
import { padEnd, padStart } from './ledger.ts';

/** A column of a table on the terminal. */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'right';
}

/** A table as lines of equal columns, by the width that a terminal shows: a Chinese character takes two places. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => stringWidth(line[index] ?? ''))),
  );
  return lines.map((line) =>
    columns
      .map(({ align }, index) => pad(line[index] ?? '', widths[index] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
}

function pad(content: string, width: number, align: TableColumn['align']): string {
  return align === 'right' ? padStart(content, width) : padEnd(content, width);
}

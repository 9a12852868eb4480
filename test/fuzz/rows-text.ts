import type { Columns } from '../../pipeline/database/open.ts';

/** Rows as text to compare. */
export function rowsText(rows: Columns): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

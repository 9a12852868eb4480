import type { ContentRow } from '../../pipeline/database/schema.ts';

/** Rows as text to compare. */
export function rowsText(rows: readonly ContentRow<'raw_entries'>[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

import type { RawWorkbook } from '#core/workbook/cells.ts';
import { findTable } from '#core/workbook/find-table.ts';
import type { Table } from '#core/workbook/table.ts';

/** A table that every workbook of ours has. Throws where it is missing. */
export function tableIn<K extends string>(
  workbook: RawWorkbook,
  name: string,
  headers: Readonly<Record<K, string>>,
): Table<K> {
  const sheet = workbook.sheet(name);
  const table = sheet && findTable(sheet, headers).table;
  if (table === undefined) throw new Error(`no table in sheet ${name}`);
  return table;
}

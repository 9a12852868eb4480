import { keysOf } from '#core/keys.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { NewContent } from '../../workbooks/stamp/cell-xml.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import { tableIn } from './table-in.ts';

/** Lines of a table, from its first row on. */
export function lineCells<K extends string>(
  workbook: RawWorkbook,
  sheet: string,
  headers: Readonly<Record<K, string>>,
  lines: readonly Partial<Record<K, NewContent>>[],
): PutCell[] {
  const table = tableIn(workbook, sheet, headers);
  return lines.flatMap((line, index) =>
    keysOf(headers).flatMap((key) => {
      const content = line[key];
      const row = table.headerRow + 1 + index;
      return content === undefined ? [] : [{ sheet, row, column: table.column(key), content }];
    }),
  );
}

import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sealCells, type Seal } from '#core/workbook/seal-workbook.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { putCells } from '../../workbooks/stamp/put-cells.ts';

/** Puts a seal into a workbook that this program has written; `read` is what it holds. */
export function putSeal(workbook: Uint8Array, read: RawWorkbook, seal: Seal): Uint8Array {
  const { identity: sheet } = sheetNames;
  const hidden = read.sheet(sheet);
  if (hidden === undefined) throw new Error(`no sheet ${sheet}`);
  return putCells(
    workbook,
    sealCells(hidden, seal).map(({ row, column, text: content }) => ({
      sheet,
      row,
      column,
      content,
    })),
  );
}

import { ledgerHeaders, ledgerSheets } from '#core/ledger/sheets.ts';
import {
  address,
  EMPTY,
  type Cell,
  type RawSheet,
  type RawWorkbook,
} from '#core/workbook/cells.ts';
import { issuedLedger } from './issued-ledger.ts';

/** `整改台账` of the issued ledger, its header in row 1, with some cells that hold something else. */
export function rawLedger(changed: Readonly<Record<string, Cell>> = {}): RawWorkbook {
  const rows: readonly (readonly Cell[])[] = [
    Object.values(ledgerHeaders).map(text),
    ...issuedLedger.items.map((item, index): Cell[] => [
      { type: 'number', value: index + 1 },
      text(item.code),
      text(item.name),
      { type: 'number', value: Number(item.lost) },
      text(item.problem),
    ]),
  ];
  const sheet: RawSheet = {
    name: ledgerSheets.items,
    lastRow: 20,
    lastColumn: 11,
    cell: (row, column) => changed[address(row, column)] ?? rows[row - 1]?.[column - 1] ?? EMPTY,
  };
  return { sheet: (name) => (name === sheet.name ? sheet : undefined) };
}

function text(value: string): Cell {
  return { type: 'text', value };
}

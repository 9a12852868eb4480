import { finding, type Finding } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import { findTable } from '#core/workbook/find-table.ts';
import type { Table } from '#core/workbook/table.ts';
import type { IssuedItem, LedgerIdentity } from './ledger.ts';
import { readItem } from './read-item.ts';
import type { Rectification } from './rectification.ts';
import { ledgerHeaders, ledgerInputs, ledgerSheets, type LedgerColumn } from './sheets.ts';

/** A filled-in ledger, understood, with all that is to be said of it. */
export interface ReadLedger {
  /** In the order in which they were issued, however the rows stand. */
  readonly rectifications: readonly Rectification[];
  readonly findings: readonly Finding[];
}

/**
 * Understands a ledger of ours: what was filled in, and every finding with its cell. Rows are found by
 * their code; what the office wrote is taken from the identity. `today` is the day of collection.
 */
export function readLedger(
  workbook: RawWorkbook,
  identity: LedgerIdentity,
  today: string,
): ReadLedger {
  const name = ledgerSheets.items;
  const sheet = workbook.sheet(name);
  if (sheet === undefined) {
    const missing = finding('ledger.sheet-missing', { sheet: name }, { sheet: name });
    return { rectifications: [], findings: [missing] };
  }
  const { table } = findTable(sheet, ledgerHeaders);
  if (table === undefined) {
    const place = { sheet: name, cell: 'A1' };
    const missing = finding('ledger.header-missing', { header: ledgerHeaders.number }, place);
    return { rectifications: [], findings: [missing] };
  }
  const absent = keysOf(ledgerHeaders).filter((column) => !table.has(column));
  const { rowOf, findings } = locateRows(table, identity.items);
  const read = identity.items.flatMap((item) => {
    const row = rowOf.get(item.code);
    return row === undefined ? [] : [readItem(table, row, item, { identity, today })];
  });
  return {
    rectifications: read.map(({ rectification }) => rectification),
    findings: [
      ...absent.map((column) =>
        finding(
          'ledger.column-missing',
          { column: ledgerHeaders[column] },
          table.place(table.headerRow, column),
        ),
      ),
      ...findings,
      ...read.flatMap((one) => one.findings),
      ...untouchedFindings(
        table,
        read.map(({ rectification }) => rectification),
      ),
    ],
  };
}

/** Where each item stands, and what is wrong with the rows. */
function locateRows(
  table: Table<LedgerColumn>,
  items: readonly IssuedItem[],
): { readonly rowOf: ReadonlyMap<string, number>; readonly findings: readonly Finding[] } {
  const issued = new Set(items.map((item) => item.code));
  const rowOf = new Map<string, number>();
  const findings: Finding[] = [];
  for (const row of table.rowNumbers()) {
    const code = textOf(table.cell(row, 'code'));
    const place = table.place(row, 'code');
    if (code === '') {
      const isFilled = ledgerInputs.some((column) => textOf(table.cell(row, column)) !== '');
      if (isFilled) findings.push(finding('ledger.row-uncoded', {}, place));
    } else if (!issued.has(code)) findings.push(finding('ledger.row-unknown', { code }, place));
    else if (rowOf.has(code)) findings.push(finding('ledger.row-twice', { code }, place));
    else rowOf.set(code, row);
  }
  const missing = items
    .filter((item) => !rowOf.has(item.code))
    .map(({ code }) =>
      finding('ledger.row-missing', { code }, table.place(table.headerRow, 'code')),
    );
  return { rowOf, findings: [...findings, ...missing] };
}

/** One finding for all the items of which nothing is said, on the first of them. */
function untouchedFindings(
  table: Table<LedgerColumn>,
  rectifications: readonly Rectification[],
): Finding[] {
  const untouched = rectifications.filter(
    ({ measure, closedOn }) => measure === '' && closedOn === '',
  );
  const [first] = untouched;
  if (first === undefined) return [];
  const place = { sheet: table.sheet.name, cell: first.cell };
  return [finding('ledger.untouched', { count: untouched.length }, place)];
}

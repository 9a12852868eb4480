import { finding, type Finding } from '#core/findings/finding.ts';
import { isUncalculated, textOf } from '#core/workbook/cells.ts';
import type { Table } from '#core/workbook/table.ts';
import type { IssuedItem } from './ledger.ts';
import { readLedgerDay, type LedgerTimes } from './read-day.ts';
import type { Rectification } from './rectification.ts';
import {
  ledgerFixed,
  ledgerHeaders,
  longestInLedger,
  type LedgerColumn,
  type LedgerInput,
} from './sheets.ts';

/** Reads the row of an item, with every finding. What is wrong is read as far as it can be. */
export function readItem(
  table: Table<LedgerColumn>,
  row: number,
  item: IssuedItem,
  times: LedgerTimes,
): { readonly rectification: Rectification; readonly findings: readonly Finding[] } {
  const { code } = item;
  const findings: Finding[] = alterations(table, row, item);

  function content(column: LedgerInput): string {
    const cell = table.cell(row, column);
    const place = table.place(row, column);
    const named = { code, column: ledgerHeaders[column] };
    if (cell.type === 'error') {
      findings.push(finding('ledger.error-value', { ...named, found: cell.value }, place));
      return '';
    }
    if (isUncalculated(cell)) findings.push(finding('ledger.uncalculated', named, place));
    else if (cell.formula !== undefined) findings.push(finding('ledger.by-formula', named, place));
    return textOf(cell);
  }

  function text(column: keyof typeof longestInLedger): string {
    const written = content(column);
    const limit = longestInLedger[column];
    if (written.length > limit) {
      const parameters = { code, column: ledgerHeaders[column], limit };
      findings.push(finding('ledger.too-long', parameters, table.place(row, column)));
    }
    return written;
  }

  function day(column: 'due' | 'closedOn'): string {
    const place = table.place(row, column);
    const said = { code, column, cell: table.cell(row, column), text: content(column), place };
    const read = readLedgerDay(said, times);
    findings.push(...read.findings);
    return read.day;
  }

  const rectification: Rectification = {
    ...item,
    measure: text('measure'),
    responsible: text('responsible'),
    due: day('due'),
    evidence: text('evidence'),
    closedOn: day('closedOn'),
    note: text('note'),
    cell: table.address(row, 'closedOn'),
  };
  return { rectification, findings: [...findings, ...lacking(table, row, rectification)] };
}

/** What the office wrote and somebody changed. */
function alterations(table: Table<LedgerColumn>, row: number, item: IssuedItem): Finding[] {
  return ledgerFixed.flatMap((column) => {
    const expected = textOf({ type: 'text', value: item[column] });
    const found = textOf(table.cell(row, column));
    if (!table.has(column) || found === expected) return [];
    const parameters = { code: item.code, column: ledgerHeaders[column], found, expected };
    return [finding('ledger.altered', parameters, table.place(row, column))];
  });
}

/** What is to be said of an item before it counts as closed, or as under way. */
function lacking(table: Table<LedgerColumn>, row: number, item: Rectification): Finding[] {
  const { code, measure, evidence, due, closedOn } = item;
  if (closedOn === '') {
    const isPlanned = measure !== '' && textOf(table.cell(row, 'due')) === '' && due === '';
    return isPlanned ? [finding('ledger.due-missing', { code }, table.place(row, 'due'))] : [];
  }
  return [
    ...(measure === ''
      ? [finding('ledger.measure-missing', { code }, table.place(row, 'measure'))]
      : []),
    ...(evidence === ''
      ? [finding('ledger.evidence-missing', { code }, table.place(row, 'evidence'))]
      : []),
  ];
}

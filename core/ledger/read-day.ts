import { finding, type Finding, type Place } from '#core/findings/finding.ts';
import type { Cell } from '#core/workbook/cells.ts';
import { dayFromText, FIRST_DAY, LAST_DAY } from '#core/workbook/read-input.ts';
import type { LedgerIdentity } from './ledger.ts';
import { ledgerHeaders } from './sheets.ts';

/** What the days of a ledger are held against. */
export interface LedgerTimes {
  readonly identity: LedgerIdentity;
  /** The day of collection. */
  readonly today: string;
}

/** What stands in a cell that takes a day. */
interface SaidDay {
  readonly code: string;
  readonly column: 'due' | 'closedOn';
  readonly cell: Cell;
  /** The cell as text; empty for none. */
  readonly text: string;
  readonly place: Place;
}

/**
 * Understands 完成时限 or 销号日期: a day, or empty where there is none that is understood. Nothing was
 * mended before the period began, and nothing is closed on a day that is still to come; one before the
 * evaluation is possible, and odd.
 */
export function readLedgerDay(
  { code, column, cell, text, place }: SaidDay,
  { identity, today }: LedgerTimes,
): { readonly day: string; readonly findings: readonly Finding[] } {
  if (text === '') return { day: '', findings: [] };
  const day = cell.type === 'date' ? text : cell.type === 'text' ? dayFromText(text) : undefined;
  const named = { code, column: ledgerHeaders[column], found: day ?? text };
  if (day === undefined) {
    return { day: '', findings: [finding('ledger.not-a-date', named, place)] };
  }
  const { periodStart, evaluationDate } = identity;
  if (day < FIRST_DAY || day > LAST_DAY) {
    const parameters = { ...named, low: FIRST_DAY, high: LAST_DAY };
    return { day, findings: [finding('ledger.day-unlikely', parameters, place)] };
  }
  if (column === 'closedOn' && day > today) {
    const parameters = { code, found: day, day: today };
    return { day, findings: [finding('ledger.closed-in-future', parameters, place)] };
  }
  if (day < periodStart) {
    const parameters = { ...named, start: periodStart };
    return { day, findings: [finding('ledger.day-before-period', parameters, place)] };
  }
  if (day < evaluationDate) {
    const parameters = { ...named, day: evaluationDate };
    return { day, findings: [finding('ledger.day-before-evaluation', parameters, place)] };
  }
  return { day, findings: [] };
}

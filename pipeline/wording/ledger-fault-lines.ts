import type { FindingRow, LedgerRow } from '../database/marts.ts';
import { placeText } from './place.ts';
import type { Words } from './words.ts';

/** Errors by the SHA-256 of their files. */
export type ErrorsOf = ReadonlyMap<string, readonly FindingRow[]>;

/** Errors of a ledger that are shown; its receipt has them all. */
const SHOWN = 3;

/** Ledgers that were sent back or refused, each with its first errors. */
export function ledgerFaultLines(
  ledgers: readonly LedgerRow[],
  errorsOf: ErrorsOf,
  words: Words,
): string[] {
  return ledgers
    .filter(({ state, current }) => state === 'rejected' || (state === 'returned' && current))
    .flatMap(({ sha256, file, state }) => {
      const errors = errorsOf.get(sha256) ?? [];
      const more = errors.length - SHOWN;
      return [
        `[${words.states[state]}] ${file}`,
        ...errors.slice(0, SHOWN).map(({ sheet, cell, message, hint }) => {
          const place = placeText({ sheet, cell }, words);
          return `  ${words.finding(place, message, hint)}`;
        }),
        ...(more > 0 ? [`  ${words.done.moreErrors(more)}`] : []),
      ];
    });
}

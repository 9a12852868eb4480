import type { LedgerRow, RectificationRow, RectificationState } from '../database/marts.ts';
import type { Words } from './words.ts';

/**
 * What came of rectification ledgers: how many were handed in, then what the items of the round before
 * have come to. Nothing where no ledger came.
 */
export function ledgerLines(
  ledgers: readonly LedgerRow[],
  rectifications: readonly RectificationRow[],
  { done }: Words,
): string[] {
  const count = (state: RectificationState) =>
    rectifications.filter((item) => item.state === state).length;
  const counting = ledgers.filter((ledger) => ledger.current);
  const inState = (state: LedgerRow['state']) =>
    counting.filter((ledger) => ledger.state === state).length;
  const rejected = ledgers.filter((ledger) => ledger.state === 'rejected').length;
  return [
    ...(ledgers.length > 0
      ? [done.ledgers(inState('accepted'), inState('returned'), rejected)]
      : []),
    ...(rectifications.length > 0
      ? [
          done.rectifications(rectifications.length, {
            closed: count('closed'),
            contradicted: count('contradicted'),
            open: count('open'),
            overdue: count('overdue'),
            unmatched: count('unmatched'),
          }),
        ]
      : []),
  ];
}

import { decimal } from '#core/decimal.ts';
import { shareText } from '../figures.ts';

/** Places to which spreadsheets compare two shares without taking different ones for equal. */
const COMPARED_PLACES = 12;

/** A share as typed, `0.0995`, as the number that a cell can hold and compare; a longer one as text. */
export function shareCell(share: string): number | string {
  const typed = decimal(share);
  return typed.decimalPlaces() <= COMPARED_PLACES ? typed.toNumber() : shareText(share);
}

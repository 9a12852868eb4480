import { readEntry } from '../../model/entry.ts';
import { ProtectedCell } from '../../model/protected-cell.ts';
import type { EmulatedWorkbook } from '../../workbook.ts';
import type { Conditions, SheetPlace } from '../conditions/conditions.ts';
import type { Words } from '../wording/words.ts';
import { addressOf, cellAt } from './cell-at.ts';
import { typedText } from './cell-text.ts';
import { accepts, choicesOf, validationAt } from './validation.ts';

/** Why a cell did not take what was typed. */
export interface Refusal {
  readonly title: string;
  readonly text: string;
}

/** Puts what a person typed into a cell, unless it is locked or does not accept it. */
export function enter(
  book: EmulatedWorkbook,
  conditions: Conditions,
  place: SheetPlace,
  typed: string,
  words: Words['grid'],
): Refusal | undefined {
  const snapshot = book.snapshot();
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${place.sheet}`);
  const cell = cellAt(sheet, place);
  const locked = { title: '', text: words.locked };
  if (sheet.protection !== undefined && cell.locked) return locked;

  const text = typedText(cell, typed);
  const { value, formula } = readEntry(text, cell.numberFormat);
  const validation = validationAt(sheet, place);
  if (validation !== undefined && formula === undefined) {
    const isAccepted = accepts(validation, value, {
      choices: choicesOf(validation, snapshot),
      holds: (condition) =>
        conditions.holds(condition, validation.range, place, { ...cell, value, formula }, cell),
    });
    if (!isAccepted) {
      const { errorTitle = '', error = words.refused } = validation;
      return { title: errorTitle, text: error };
    }
  }
  try {
    book.userEdit(place.sheet, addressOf(place), text);
  } catch (error) {
    if (error instanceof ProtectedCell) return locked;
    throw error;
  }
  return undefined;
}

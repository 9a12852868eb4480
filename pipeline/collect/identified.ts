import type { RawSheet, RawWorkbook } from '#core/workbook/cells.ts';
import { hiddenCells } from '#core/workbook/hidden-sheet.ts';
import { identityKeys, type IdentitySheet } from '#core/workbook/identity.ts';

/** A workbook whose hidden sheet was read. */
export interface Identified {
  readonly file: string;
  readonly workbook: RawWorkbook;
  readonly hidden: RawSheet;
  readonly said: IdentitySheet;
}

/** The cell of a part of the identity. */
export function placeOf(
  { hidden }: Identified,
  key: keyof typeof identityKeys,
): { sheet: string; cell?: string } {
  const cell = hiddenCells(hidden).get(identityKeys[key]);
  return { sheet: hidden.name, ...(cell === undefined ? {} : { cell }) };
}

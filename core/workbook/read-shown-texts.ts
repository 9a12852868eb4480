import { finding, type Finding } from '#core/findings/finding.ts';
import type { Scheme } from '#core/scheme/scheme.ts';
import { address, isSameText, textOf, type RawSheet, type RawWorkbook } from './cells.ts';
import type { Identity } from './identity.ts';
import { floorTexts, identityTexts, type ShownText } from './shown-texts.ts';
import type { NamedUnit } from './unit.ts';

/**
 * What a workbook shows of its identity and of the weight's floor otherwise than it was issued.
 *
 * These are warnings: what is printed misleads whoever reads it, and counts for nothing.
 */
export function readShownTexts(
  workbook: RawWorkbook,
  scheme: Scheme,
  identity: Identity,
  unit: NamedUnit,
): readonly Finding[] {
  const altered = (texts: readonly ShownText[]) =>
    texts.flatMap((shown) => {
      const sheet = workbook.sheet(shown.sheet);
      if (sheet === undefined || isShown(sheet, shown)) return [];
      const found = textAt(sheet, shown.row, shown.column);
      const place = { sheet: shown.sheet, cell: address(shown.row, shown.column) };
      return [{ found, expected: shown.text, place }];
    });
  return [
    ...altered(identityTexts(scheme, identity, unit)).map(({ place, ...told }) =>
      finding('identity.shown-otherwise', { label: '', ...told }, place, 'warning'),
    ),
    ...altered(floorTexts(scheme)).map(({ place, ...told }) =>
      finding('weight.floor-altered', told, place),
    ),
  ];
}

/** How far down or across a text may have been moved by rows or columns that somebody put in. */
const ROW_REACH = 20;
const COLUMN_REACH = 30;

function isShown(sheet: RawSheet, { row, column, text }: ShownText): boolean {
  const isAt = (below: number, right: number) => isSameText(textAt(sheet, below, right), text);
  if (isAt(row, column)) return true;
  for (let below = 1; below <= Math.min(sheet.lastRow, ROW_REACH); below += 1) {
    if (isAt(below, column)) return true;
  }
  for (let right = 1; right <= Math.min(sheet.lastColumn, COLUMN_REACH); right += 1) {
    if (isAt(row, right)) return true;
  }
  return false;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return textOf(sheet.cell(row, column));
}

import type { PageData, UnitField } from './page-data.ts';
import { textIn } from './texts.ts';

/** What is known of a unit, by its place in the ranking; empty text for nothing. */
export function unitText(data: PageData, unit: number, field: UnitField): string {
  return textIn(data.units[field], unit);
}

/** The places of all units, in the order of the ranking. */
export function everyUnit({ unitCount }: PageData): readonly number[] {
  return Array.from({ length: unitCount }, (_, unit) => unit);
}

/** The place of the unit with this code; `undefined` where there is none. */
export function unitWithCode(data: PageData, code: string): number | undefined {
  return everyUnit(data).find((unit) => unitText(data, unit, 'code') === code);
}

/** Whether the unit is ranked. */
export function isRanked(data: PageData, unit: number): boolean {
  return unitText(data, unit, 'rank') !== '';
}

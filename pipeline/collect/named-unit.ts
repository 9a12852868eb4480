import { basename } from 'node:path';
import type { Unit } from '#core/workbook/guide-sheet.ts';

/**
 * The unit that a file's name speaks of: by its code, else by the longest name of a unit in it;
 * `undefined` where it speaks of none, or of several with names of one length.
 */
export function unitNamedBy(file: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const name = basename(file).normalize('NFC');
  for (const [digits] of name.matchAll(/[0-9A-Za-z]+/g)) {
    const unit = units.get(digits);
    if (unit) return unit;
  }
  const named = [...units.values()].filter((unit) => name.includes(unit.name));
  const longest = Math.max(...named.map((unit) => unit.name.length));
  const candidates = named.filter((unit) => unit.name.length === longest);
  return candidates.length === 1 ? candidates[0] : undefined;
}

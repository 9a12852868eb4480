import { basename } from 'node:path';
import type { Unit } from '#core/workbook/unit.ts';

/** Characters from which on a number in a name is a code and not a count. */
const PLAIN_CODE = 5;

/**
 * The unit that a file's name speaks of: by its code, else by the longest name of a unit in it;
 * `undefined` where it speaks of none, or of several with names of one length. A code of a few
 * characters counts only where the name begins with it: `(2)` is what a second download is called.
 */
export function unitNamedBy(file: string, units: ReadonlyMap<string, Unit>): Unit | undefined {
  const name = basename(file).normalize('NFC');
  for (const { 0: digits, index } of name.matchAll(/[0-9A-Za-z]+/g)) {
    const unit = digits.length >= PLAIN_CODE || index === 0 ? units.get(digits) : undefined;
    if (unit) return unit;
  }
  const named = [...units.values()].filter((unit) => name.includes(unit.name));
  const longest = Math.max(...named.map((unit) => unit.name.length));
  const candidates = named.filter((unit) => unit.name.length === longest);
  return candidates.length === 1 ? candidates[0] : undefined;
}

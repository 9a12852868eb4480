import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import { fullName, type Unit } from '#core/workbook/unit.ts';

/**
 * The unit that a user names by its code, or by its name with or without its prefecture before it.
 * Throws a `Failure` where there is none, or where several bear the name.
 */
export function findUnit(units: readonly Unit[], named: string): Unit {
  const wanted = named.normalize('NFC').trim();
  const byCode = units.filter(({ code }) => code === wanted);
  const found =
    byCode.length > 0
      ? byCode
      : units.filter((unit) => unit.name === wanted || fullName(unit) === wanted);
  const [unit, ...others] = found;
  if (unit === undefined) throw new Failure([finding('units.unknown', { code: named })]);
  if (others.length === 0) return unit;
  const listed = found.map((one) => `${one.code} ${fullName(one)}`);
  throw new Failure([finding('units.ambiguous', { name: named, units: listed })]);
}

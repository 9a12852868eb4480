import { Failure } from '#core/findings/failure.ts';
import { finding } from '#core/findings/finding.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { readGiven } from '../files/read-given.ts';
import { divisionsFile } from '../schemes/seeds.ts';
import { readUnits } from './units.ts';

/**
 * The units that a user names: by a prefix of division codes, or the path of a CSV. Throws a
 * `Failure` where there are none, or with every fault of the file.
 */
export async function findUnits(divisions: string): Promise<readonly Unit[]> {
  const byPrefix = /^\d{1,6}$/.test(divisions);
  const file = byPrefix ? divisionsFile : divisions;
  const { units, findings } = readUnits(await readGiven(file), file);
  if (findings.length > 0) throw new Failure(findings);
  const chosen = byPrefix ? units.filter((unit) => unit.code.startsWith(divisions)) : units;
  if (chosen.length === 0) throw new Failure([finding('units.none', { prefix: divisions })]);
  return chosen;
}

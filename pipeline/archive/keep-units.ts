import { createHash } from 'node:crypto';
import type { Unit } from '#core/workbook/unit.ts';
import { writeUnits } from '../workspace/units.ts';
import { keepOriginals } from './keep-originals.ts';

/** Keeps the list of units that files are held against; returns the hash that it is kept by. */
export async function keepUnits(directory: string, units: readonly Unit[]): Promise<string> {
  const bytes = Buffer.from(writeUnits(units));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await keepOriginals(directory, [{ sha256, ending: '.csv', bytes }]);
  return sha256;
}

import { readFile } from 'node:fs/promises';
import type { Unit } from '#core/workbook/unit.ts';
import { divisionsFile } from '../../pipeline/schemes/seeds.ts';
import { readUnits } from '../../pipeline/workspace/units.ts';

/** Functional zones have no code in GB/T 2260; without them the country has 2,854 units. */
const ZONE = /7[1-9]$/;

/** So many counties of the country; beyond those that it has, parts of them are invented. */
export async function countryUnits(count: number): Promise<Unit[]> {
  const { units } = readUnits(await readFile(divisionsFile), divisionsFile);
  const counties = units.filter((unit) => !ZONE.test(unit.code));
  return Array.from({ length: Math.ceil(count / counties.length) }, (_, part) =>
    part === 0 ? counties : counties.map((unit) => partOf(unit, part)),
  )
    .flat()
    .slice(0, count);
}

function partOf(unit: Unit, part: number): Unit {
  return { ...unit, code: `${unit.code}P${part}`, name: `${unit.name}第${part}片区` };
}

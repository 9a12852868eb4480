import type { Neighbour } from '../standings.ts';
import { cardWords as say } from '../wording/card.zh-CN.ts';
import { shortened } from './shortened.ts';

/** Units that are named, and characters of a name. */
const NAMED = 2;
const LONGEST_NAME = 24;

/** The units of a place: some by name, and how many there are. */
export function unitsText(units: readonly Neighbour[]): string {
  const named = units.slice(0, NAMED).map(({ name }) => shortened(name, LONGEST_NAME));
  return say.units(named, units.length);
}

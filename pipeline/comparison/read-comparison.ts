import type {
  PreviousRoundRow,
  ThemeChangeRow,
  UncomparedLeafRow,
  UnitChangeRow,
} from '../database/marts.ts';
import type { Database } from '../database/database.ts';
import {
  readPreviousRound,
  readThemeChanges,
  readUncomparedLeaves,
  readUnitChanges,
} from '../database/read-marts.ts';

/** A round beside the one before it. */
export interface Comparison {
  readonly previous: PreviousRoundRow;
  /** By unit code. */
  readonly units: ReadonlyMap<string, UnitChangeRow>;
  /** By unit code, themes in their order. */
  readonly themes: ReadonlyMap<string, readonly ThemeChangeRow[]>;
  readonly uncompared: readonly UncomparedLeafRow[];
}

/** Reads how a round compares with the one before; `undefined` where it is compared with none. */
export async function readComparison(database: Database): Promise<Comparison | undefined> {
  const previous = await readPreviousRound(database);
  if (previous === undefined) return undefined;
  const units = await readUnitChanges(database);
  const themes = await readThemeChanges(database);
  return {
    previous,
    units: new Map(units.map((row) => [row.unit_code, row])),
    themes: Map.groupBy(themes, (row) => row.unit_code),
    uncompared: await readUncomparedLeaves(database),
  };
}

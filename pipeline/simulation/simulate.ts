import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Unit } from '#core/workbook/unit.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { writeZip } from '../files/zip/write-zip.ts';
import type { TroubleKind } from '../wording/words.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { castUnits, type Cast } from './cast.ts';
import { handIn, type Handed } from './hand-in.ts';
import { simulationWords as words } from './wording.zh-CN.ts';

/** A trouble that was made, with the units and the file it shows in. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly units: readonly Unit[];
  /** Name of the file in the inbox; `undefined` where nothing was handed in. */
  readonly file: string | undefined;
}

/** What was handed in. */
export interface Simulation {
  readonly inbox: string;
  readonly files: number;
  readonly troubles: readonly Trouble[];
}

/**
 * Fills in the issued workbooks as evaluators would, with the troubles that offices meet, and puts
 * what they hand in into `inbox`. The seed settles every score.
 */
export async function simulate(
  workspace: Workspace,
  inbox: string,
  seed: number,
  progress: (done: number, total: number) => void,
): Promise<Simulation> {
  const { units } = workspace;
  const together = handsInTogether(units);
  const cast = castUnits(units, seed, together);
  const filled: Handed[] = [];
  for (const [index, unit] of units.entries()) {
    filled.push(...(await handIn(workspace, unit, cast, seed)));
    progress(index + 1, units.length);
  }
  const first = filled.filter((handed) => !handed.later);
  const batched = first.filter((handed) => handed.unit.prefecture === together);
  if (together !== undefined) {
    await writeAtomically(join(inbox, `${words.batch(together)}.zip`), zipOf(batched));
  }
  for (const handed of first.filter((each) => !batched.includes(each))) {
    await writeAtomically(join(inbox, handed.file), handed.bytes);
  }
  for (const handed of filled.filter((each) => each.later)) {
    await writeAtomically(join(inbox, handed.file), handed.bytes);
  }
  return { inbox, files: filled.length, troubles: troublesOf(cast, filled) };
}

/** The prefecture whose counties hand in together, in a zip: the last, where there are several. */
function handsInTogether(units: readonly Unit[]): string | undefined {
  const prefectures = [...new Set(units.map((unit) => unit.prefecture))];
  return prefectures.length > 1 ? prefectures.at(-1) : undefined;
}

function zipOf(files: readonly Handed[]): Uint8Array {
  return writeZip(
    files.map(({ file, bytes }) => ({
      name: file,
      method: 0,
      crc32: crc32(bytes),
      size: bytes.length,
      data: [bytes],
    })),
  );
}

function troublesOf(cast: Cast, filled: readonly Handed[]): Trouble[] {
  return cast.roles.map(({ kind, units }) => ({
    kind,
    units,
    file: filled.findLast((handed) => units.some((unit) => unit.code === handed.unit.code))?.file,
  }));
}

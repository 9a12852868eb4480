import { join } from 'node:path';
import { safeName } from '../../files/safe-name.ts';
import type { RankingRow } from '../../database/marts.ts';

/** Folders of what is written for each unit, under that of the reports, and how their files end. */
export const unitFolders = {
  cards: { folder: 'cards', ending: '.docx' },
  ledgers: { folder: 'ledgers', ending: '.xlsx' },
} as const;
export type UnitFolder = keyof typeof unitFolders;

/** The path of a unit's file under the folder of the reports: `cards/620102-城关区.docx`. */
export function unitFile(
  of: UnitFolder,
  { unit_code, unit_name }: Pick<RankingRow, 'unit_code' | 'unit_name'>,
): string {
  const { folder, ending } = unitFolders[of];
  return join(folder, `${unit_code}-${safeName(unit_name)}${ending}`);
}

/** The code of the unit that a file of such a folder is named for; `undefined` for any other file. */
export function unitOfFile(of: UnitFolder, name: string): string | undefined {
  if (!name.endsWith(unitFolders[of].ending)) return undefined;
  return /^([0-9A-Za-z]{1,20})-/.exec(name)?.[1];
}

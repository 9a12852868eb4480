import type { Worksheet, WorksheetProtection } from 'exceljs';
import { NOTHING_ALLOWED, type Protection, type ProtectionOptions } from '../model/protection.ts';

/** ExcelJS keeps a sheet's protection here, and does not say so in its types. */
type WithProtection = Worksheet & {
  readonly sheetProtection: (Partial<WorksheetProtection> & { sheet?: boolean }) | null | undefined;
};

/** What a file calls an option that allows something. */
const allowances = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const satisfies Partial<Record<keyof ProtectionOptions, keyof WorksheetProtection>>;
type Allowance = keyof typeof allowances;
const allowanceKeys = Object.keys(allowances) as Allowance[];

/** How a sheet of a file is protected. Its password is not in the file, only a hash of it. */
export function readProtection(sheet: Worksheet): Protection | undefined {
  const { sheetProtection } = sheet as WithProtection;
  if (sheetProtection?.sheet !== true) return undefined;
  const allowed = allowanceKeys.map((key) => [key, sheetProtection[allowances[key]] === true]);
  const options: ProtectionOptions = {
    ...NOTHING_ALLOWED,
    ...(Object.fromEntries(allowed) as Record<Allowance, boolean>),
    allowEditObjects: sheetProtection.objects !== false,
    allowEditScenarios: sheetProtection.scenarios !== false,
    selectionMode: selectionMode(sheetProtection),
  };
  return { options, password: '' };
}

function selectionMode({
  selectLockedCells,
  selectUnlockedCells,
}: Partial<WorksheetProtection>): ProtectionOptions['selectionMode'] {
  if (selectUnlockedCells === false) return 'None';
  return selectLockedCells === false ? 'Unlocked' : 'Normal';
}

/** Protects a sheet of a file, or takes its protection away. */
export async function writeProtection(
  sheet: Worksheet,
  protection: Protection | undefined,
): Promise<void> {
  if (protection === undefined) {
    sheet.unprotect();
    return;
  }
  const { options, password } = protection;
  const allowed = allowanceKeys.map((key) => [allowances[key], options[key]]);
  await sheet.protect(password, {
    ...(Object.fromEntries(allowed) as Partial<WorksheetProtection>),
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
  });
}

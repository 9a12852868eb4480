import { HostFailure, type CellPlace } from '../host.ts';
import { failureOf } from './failure.ts';
import { askForSheet } from './read-sheet.ts';
import type { SheetPicture } from './picture.ts';

/** What is to be done to sheets that nobody may otherwise write to. */
export interface Alteration {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  /** The cells whose content is written. */
  readonly cells: readonly CellPlace[];
  /** Puts the writing into the batch; the sheets are not protected then. */
  readonly write: (sheet: (name: string) => Excel.Worksheet) => void;
  /** Whether a sheet that somebody had left unprotected is protected afterwards. */
  readonly protects: boolean;
}

type Options = Excel.WorksheetProtectionOptions;

/** What a protected sheet allows as it is issued. */
const ISSUED: Options = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};

/**
 * Lifts the protection of sheets, writes, protects them as before and reads them, in one batch. Where
 * that fails, no sheet is left unprotected that was protected.
 */
export async function alter(
  excel: typeof Excel,
  { sheets: names, write, protects }: Alteration,
): Promise<readonly SheetPicture[]> {
  const context = new excel.RequestContext();
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load('protected,options');
  await context.sync();
  const before = sheets.map(({ protection }) =>
    protection.protected ? protection.options : undefined,
  );

  sheets.forEach(({ protection }, index) => {
    if (before[index]) protection.unprotect();
  });
  write((name) => context.workbook.worksheets.getItem(name));
  context.workbook.application.calculate(excel.CalculationType.recalculate);
  sheets.forEach(({ protection }, index) => {
    const options = before[index] ?? (protects ? ISSUED : undefined);
    if (options) protection.protect(options);
  });
  const asked = sheets.map(askForSheet);
  try {
    await context.sync();
  } catch (error) {
    await protectAgain(excel, names, before, error);
    throw error;
  }
  return asked.map((answer) => answer());
}

/** Protects what a batch that failed has left open; `failure` is why it did. */
async function protectAgain(
  excel: typeof Excel,
  names: readonly string[],
  before: readonly (Options | undefined)[],
  failure: unknown,
): Promise<void> {
  try {
    const context = new excel.RequestContext();
    const protections = names.map((name) => context.workbook.worksheets.getItem(name).protection);
    for (const protection of protections) protection.load('protected');
    await context.sync();
    protections.forEach((protection, index) => {
      const options = before[index];
      if (options && !protection.protected) protection.protect(options);
    });
    await context.sync();
  } catch (error) {
    const [first, second] = [failureOf(failure), failureOf(error)];
    const detail = `${first.detail}; ${second.detail}`;
    throw new HostFailure(first.problem, detail, new AggregateError([first, second]));
  }
}

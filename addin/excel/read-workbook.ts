import { sheetNames } from '#core/workbook/sheets.ts';
import { pictureOf, type Picture } from './picture.ts';
import { askForSheet } from './read-sheet.ts';

/** Names of the sheets that are ours. */
export const OUR_SHEETS: ReadonlySet<string> = new Set(Object.values(sheetNames));

/** Reads sheets by their names, in two syncs: which there are, then what they hold. */
export async function readWorkbook(
  context: Excel.RequestContext,
  names: ReadonlySet<string> = OUR_SHEETS,
): Promise<Picture> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const asked = worksheets.items.filter(({ name }) => names.has(name)).map(askForSheet);
  await context.sync();
  return pictureOf(
    asked.map((answer) => answer()),
    new Map(worksheets.items.map(({ id, name }) => [id, name])),
  );
}

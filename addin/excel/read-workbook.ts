import { sheetNames } from '#core/workbook/sheets.ts';
import { pictureOf, withHidden, type Picture } from './picture.ts';
import { askForHidden, askWhetherHidden } from './read-hidden.ts';
import { askForSheet } from './read-sheet.ts';

/** Names of the sheets that are ours. */
export const OUR_SHEETS: ReadonlySet<string> = new Set(Object.values(sheetNames));

/**
 * Reads sheets by their names, in two syncs: which there are, then what they hold; and in a third
 * which rows and columns are hidden, where any are.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  names: ReadonlySet<string> = OUR_SHEETS,
): Promise<Picture> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const ours = worksheets.items.filter(({ name }) => names.has(name));
  const asked = ours.map((sheet) => [sheet, askForSheet(sheet), askWhetherHidden(sheet)] as const);
  await context.sync();
  const read = asked.map(([sheet, answer, isAnyHidden]) => {
    const picture = answer();
    return [picture, isAnyHidden() ? askForHidden(sheet, picture.raw) : undefined] as const;
  });
  if (read.some(([, hidden]) => hidden)) await context.sync();
  return pictureOf(
    read.map(([picture, hidden]) => (hidden ? withHidden(picture, hidden()) : picture)),
    new Map(worksheets.items.map(({ id, name }) => [id, name])),
  );
}

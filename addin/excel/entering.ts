import { address } from '#core/workbook/cells.ts';
import { locate } from '../assessment/locate.ts';
import { HostFailure, type CellPlace, type Entering } from '../host.ts';
import { workbookOf, type Picture } from './picture.ts';
import { put } from './put.ts';

/** Content and the cell that it goes into. */
export interface Located extends Pick<Entering, 'content'> {
  readonly place: CellPlace;
}

/** Finds the cells of fields. Throws `HostFailure` where the workbook has no such cell. */
export function locateAll(picture: Picture, entries: readonly Entering[]): readonly Located[] {
  const workbook = workbookOf(picture);
  return entries.map(({ field, content }) => {
    const place = locate(workbook, field);
    if (place === undefined) throw new HostFailure('missing', JSON.stringify(field));
    return { place, content };
  });
}

/** Names of the sheets that cells stand in, each once. */
export function sheetsOf(located: readonly Located[]): readonly string[] {
  return [...new Set(located.map(({ place }) => place.sheet))];
}

/** Puts the writing of cells into a batch; `mayFormat` as in `Target`. */
export function putAll(
  picture: Picture,
  located: readonly Located[],
  sheet: (name: string) => Excel.Worksheet,
  mayFormat: (name: string) => boolean,
): void {
  for (const { place, content } of located) {
    const { sheet: name, row, column } = place;
    const format = picture.sheets.get(name)?.formatAt(row, column) ?? 'General';
    const range = sheet(name).getRange(address(row, column));
    put(content, { range, format, mayFormat: mayFormat(name) });
  }
}

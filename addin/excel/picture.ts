import type { RawSheet, RawWorkbook } from '#core/workbook/cells.ts';

/** A sheet at a moment, and how it was protected. */
export interface SheetPicture {
  /** By which Excel knows it, whatever its name. */
  readonly id: string;
  readonly raw: RawSheet;
  /** What stays allowed; `undefined` while it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  /** Number format of a cell; `General` beyond what was read. */
  formatAt(row: number, column: number): string;
  /** What Excel calls the value of a cell: a day's serial number, empty text for an empty cell. */
  valueAt(row: number, column: number): unknown;
}

/** The workbook at a moment: those of our sheets that it has, and the names of all sheets by id. */
export interface Picture {
  readonly sheets: ReadonlyMap<string, SheetPicture>;
  readonly names: ReadonlyMap<string, string>;
}

export const NOTHING: Picture = { sheets: new Map(), names: new Map() };

/** Rows and columns of a sheet that are not shown. */
export type HiddenParts = Pick<RawSheet, 'hiddenRows' | 'hiddenColumns'>;

/** A sheet of which these are not shown. */
export function withHidden(
  sheet: SheetPicture,
  { hiddenRows = [], hiddenColumns = [] }: HiddenParts,
): SheetPicture {
  return { ...sheet, raw: { ...sheet.raw, hiddenRows, hiddenColumns } };
}

/** Makes a picture of sheets. */
export function pictureOf(
  sheets: readonly SheetPicture[],
  names: ReadonlyMap<string, string>,
): Picture {
  return { sheets: new Map(sheets.map((sheet) => [sheet.raw.name, sheet])), names };
}

/** A picture in which the sheets of some names are as in a later one, or gone. */
export function updated(picture: Picture, names: ReadonlySet<string>, later: Picture): Picture {
  const others = [...picture.sheets.values()].filter(({ raw }) => !names.has(raw.name));
  return pictureOf([...others, ...later.sheets.values()], later.names);
}

/** A picture as core reads it. */
export function workbookOf({ sheets }: Picture): RawWorkbook {
  return { sheet: (name) => sheets.get(name)?.raw };
}

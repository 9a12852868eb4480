import { DocumentGridType } from 'docx';

/** Twentieths of a point, as a docx measures lengths, of so many millimetres. */
function millimetres(length: number): number {
  return Math.floor((length * 1440) / 25.4);
}

/** A page: lengths in twips. */
export interface PageForm {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edge of the sheet to the header's top and the footer's bottom. */
  readonly header: number;
  readonly footer: number;
}

/** Type and lines of a document: sizes in half points, lengths in twips. */
export interface DocumentForm {
  readonly titleSize: number;
  readonly bodySize: number;
  readonly linePitch: number;
  /** What the body's characters have more room than the font gives them, and how wide they are on the grid. */
  readonly pitch: number;
  readonly character: number;
  readonly grid: {
    readonly type: (typeof DocumentGridType)[keyof typeof DocumentGridType];
    readonly linePitch: number;
    readonly charSpace?: number;
  };
  readonly captionSize: number;
  readonly tableSize: number;
  readonly tableLine: number;
  readonly noteSize: number;
  readonly figureSize: number;
}

/** Type and line height of a page number: 14 pt, its dashes in the middle of the line. */
export const pageNumberForm = { size: 28, line: 320, character: 280 } as const;

/** The dashes of a page number lie 7 mm under the type area. */
const footerFrom = (bottom: number): number =>
  millimetres(bottom - 7) - Math.round(pageNumberForm.line / 2);

/**
 * GB/T 9704-2012, 5.2: A4, 37 mm above and 28 mm left of a type area of 156 × 225 mm. Twenty-two lines
 * of 29 pt are 0.07 mm higher than that, which the margin below gives.
 */
export const uprightPage: PageForm = {
  width: 11_906,
  height: 16_838,
  top: 2098,
  right: 1474,
  bottom: 1980,
  left: 1587,
  header: millimetres(20),
  footer: footerFrom(35),
};

/** The same sheet on its side, its head at the binding: each margin stays with its edge of the sheet. */
export const widePage: PageForm = {
  width: uprightPage.height,
  height: uprightPage.width,
  top: uprightPage.left,
  right: uprightPage.top,
  bottom: uprightPage.right,
  left: uprightPage.bottom,
  header: millimetres(14),
  footer: footerFrom(26),
};

/** Width of the type area of a page, in twips. */
export function textWidth(page: PageForm): number {
  return page.width - page.left - page.right;
}

/** Height of the type area of a page, in twips. */
export function textHeight(page: PageForm): number {
  return page.height - page.top - page.bottom;
}

/**
 * GB/T 9704-2012: 16 pt on 22 lines of 28 characters, the title 22 pt. A justified line spreads its
 * characters to 15.8 pt; at 15.7 (`pitch`) twenty-eight of them fit in Word and LibreOffice alike.
 */
export const officialForm: DocumentForm = {
  titleSize: 44,
  bodySize: 32,
  linePitch: 580,
  pitch: -6,
  character: 316,
  grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: 580, charSpace: -848 },
  captionSize: 24,
  tableSize: 21,
  tableLine: 300,
  noteSize: 18,
  figureSize: 44,
};

/** For a sheet of one or two pages: 10.5 pt on 35 lines, tables in 9 pt, the title 18 pt, in the same type area. */
export const compactForm: DocumentForm = {
  titleSize: 36,
  bodySize: 21,
  linePitch: 360,
  pitch: 0,
  character: 210,
  grid: { type: DocumentGridType.LINES, linePitch: 360 },
  captionSize: 20,
  tableSize: 18,
  tableLine: 240,
  noteSize: 16,
  figureSize: 32,
};

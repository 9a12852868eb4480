/** What XML cannot hold, and what would break a line. */
const UNFIT = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu;

/** What fonts of text have no picture of, and stands for it. */
const PICTURE = /\p{RGI_Emoji}/gv;
const BOX = '□';

/** Text that a person wrote as the label of a chart: one line, and nothing that breaks an SVG. */
export function labelText(text: string): string {
  return text.toWellFormed().replaceAll(UNFIT, ' ').replaceAll(PICTURE, BOX).trim();
}

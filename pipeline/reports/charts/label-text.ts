/** What XML cannot hold, and what would break a line. */
const UNFIT = /[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu;

/** Text that a person wrote as the label of a chart: one line, and nothing that breaks an SVG. */
export function labelText(text: string): string {
  return text.toWellFormed().replaceAll(UNFIT, ' ').trim();
}

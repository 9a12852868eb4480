/** Points of height from which on something of a row can be made out, and characters of width of a column. */
const LEAST_HEIGHT = 2;
const LEAST_WIDTH = 0.5;

/** Whether a row of a height in points shows nothing that can be read; what is no number tells nothing. */
export function isTooLow(height: number): boolean {
  return height < LEAST_HEIGHT;
}

/** The same of a column of a width in characters. */
export function isTooNarrow(width: number): boolean {
  return width < LEAST_WIDTH;
}

/** A height or width as it is written; NaN for none. */
export function sizeOf(written: string | undefined): number {
  return written === undefined || written.trim() === '' ? Number.NaN : Number(written);
}

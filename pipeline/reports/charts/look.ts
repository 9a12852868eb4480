/** Colours and type of a chart: CSS values, so that a page may give its own variables. */
export interface Look {
  /** Of text. */
  readonly ink: string;
  /** Of axes and rulings. */
  readonly line: string;
  /** Of what stands behind: halos of text and gaps between bars. */
  readonly paper: string;
  readonly accent: string;
  /** From the best grade to the worst, `TONES` of them. */
  readonly tones: readonly string[];
  readonly font: string;
}

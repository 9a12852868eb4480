/** Colours and type of a chart: CSS values, so that a page may give its own variables. */
export interface Look {
  /** Of text. */
  readonly ink: string;
  /** Of axes and rulings. */
  readonly line: string;
  /** Of what stands behind: halos of text and gaps between bars. */
  readonly paper: string;
  /** Of what a chart is about, as line or bar. */
  readonly accent: string;
  /** Of the line that it is compared with. */
  readonly beside: string;
  /** Of the bar that it is compared with. */
  readonly pale: string;
  /** Of what fell. */
  readonly fall: string;
  /** From the best grade to the worst, `TONES` of them. */
  readonly tones: readonly string[];
  /** From the weakest cell of a heat map to the best, `HEAT_TONES` of them. */
  readonly heat: readonly string[];
  /** How many of them, from the weakest, are so dark that text on them is the colour of paper. */
  readonly darkHeat: number;
  readonly font: string;
}

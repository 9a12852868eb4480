/** A chart as SVG, `width` × `height` in CSS pixels, legible in black and white. */
export interface Chart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in words and figures: its alternative text. */
  readonly summary: string;
}

import type { Borders, Fill, Font, Style } from 'exceljs';

const FONT = '微软雅黑';

/** Colours of the sheets. */
export const colours = {
  ink: 'FF1C2330',
  muted: 'FF5A6475',
  line: 'FFD5DAE1',
  heading: 'FF1F4E79',
  onHeading: 'FFFFFFFF',
  group: 'FFE6EDF5',
  band: 'FFF4F7FA',
  bar: 'FFBDD7EE',
  gain: 'FF14532D',
  warn: 'FFC00000',
  warnGround: 'FFFBE0DE',
  marked: 'FFB45309',
  changed: 'FFFFE08A',
  input: 'FFFFFBE6',
  inputInk: 'FF1D4ED8',
} as const;

/** Number formats: exact points, shares as typed, rates to one decimal of a per cent. */
export const formats = {
  points: '0.00####',
  share: '0.0##%',
  rate: '0.0%',
  whole: '0',
} as const;

/** Width that holds points of six decimals in a scheme of a thousand. */
export const POINTS_WIDTH = 12.5;

/** Ground and ink of each tone, best to worst (`toneOf`). */
export const tones = [
  { ground: 'FFDFF2E4', ink: 'FF14532D' },
  { ground: 'FFD9F0F2', ink: 'FF134E5A' },
  { ground: 'FFE0EAFB', ink: 'FF1E3A7A' },
  { ground: 'FFFDEECB', ink: 'FF6B4400' },
  { ground: 'FFFBE0DE', ink: 'FF8A1C15' },
] as const;

/** The font of the sheets, changed as `more` says. */
export function font(more: Partial<Font> = {}): Partial<Font> {
  return { name: FONT, size: 10, color: { argb: colours.ink }, ...more };
}

/** A ground of one colour. */
export function fill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

const hairline = { style: 'thin', color: { argb: colours.line } } as const;

/** Lines on all sides. */
export const boxed: Partial<Borders> = {
  top: hairline,
  bottom: hairline,
  left: hairline,
  right: hairline,
};

/** Ground and ink of a tone, 1 for the best. */
export function toneStyle(tone: number): { readonly fill: Fill; readonly font: Partial<Font> } {
  const { ground, ink } = tones[tone - 1] ?? tones[4];
  return { fill: fill(ground), font: font({ color: { argb: ink }, bold: true }) };
}

/** How cells look that a reader may change. */
export const input: Partial<Style> = {
  fill: fill(colours.input),
  font: font({ color: { argb: colours.inputInk } }),
};

/** The number format of points with a scheme's decimals. */
export function fixedPoints(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

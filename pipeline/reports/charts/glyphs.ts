import { Resvg } from '@resvg/resvg-js';
import type { FontOptions } from './font-options.ts';
import { printLook } from './print-look.ts';

/** A character as outlines, `EM` pixels high, its middle at 0; and how far on the next one stands. */
export interface Glyph {
  readonly path: string;
  readonly advance: number;
}

/** Gives the outlines of characters, each read once. */
export type GlyphReader = (characters: Iterable<string>) => ReadonlyMap<string, Glyph>;

export const EM = 100;

/** Behind a character, to see how far on it stands. */
const MARKER = '一';
/** As wide as it is high in every font. */
const SQUARE = /^\p{Script=Han}$/u;
/** From one character to the next where they are drawn one under another. */
const ROW = 400;

/**
 * Reads characters from a font and remembers them.
 *
 * resvg reads the whole font file anew for each character of each text, 3 ms where the file has 19 MB:
 * a picture full of figures would take seconds.
 */
export function glyphReader(font: FontOptions): GlyphReader {
  const known = new Map<string, Glyph>();
  return (characters) => {
    const wanted = [...new Set(characters)].filter((character) => !known.has(character));
    if (wanted.length > 0) read(font, wanted).forEach((glyph, name) => known.set(name, glyph));
    return known;
  };
}

function read(font: FontOptions, characters: readonly string[]): ReadonlyMap<string, Glyph> {
  const texts = characters.map((one) => (SQUARE.test(one) ? one : one + MARKER));
  const [marker = [], ...rows] = rowsOf(font, [MARKER, ...texts]);
  return new Map(
    characters.map((character, index) => {
      const all = rows[index] ?? [];
      if (SQUARE.test(character)) return [character, { path: all.join(' '), advance: EM }];
      const own = all.slice(0, all.length - marker.length);
      const advance = leftOf(all.slice(own.length)) - leftOf(marker);
      return [character, { path: own.join(' '), advance }];
    }),
  );
}

/** The closed lines that resvg makes of each text, in its order. */
function rowsOf(font: FontOptions, texts: readonly string[]): readonly (readonly string[])[] {
  const spans = texts.map((one, row) => `<tspan x="0" y="${row * ROW}">${escaped(one)}</tspan>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text xml:space="preserve" dominant-baseline="central" font-size="${EM}" font-family="${printLook.font}">${spans.join('')}</text></svg>`;
  const drawn = new Resvg(svg, { font }).toString();
  const rows = texts.map((): string[] => []);
  for (const [, path = ''] of drawn.matchAll(/ d="([^"]*)"/g)) {
    for (const line of path.split(/(?<=Z) /)) {
      const row = Math.round(topOf(line) / ROW);
      rows[row]?.push(raised(line, row * ROW));
    }
  }
  return rows;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function leftOf(lines: readonly string[]): number {
  return Number(/^M (-?[\d.]+)/.exec(lines[0] ?? '')?.[1] ?? 0);
}

function topOf(line: string): number {
  return Number(/^M \S+ (-?[\d.]+)/.exec(line)?.[1] ?? 0);
}

/** Coordinates are absolute and come in pairs. */
function raised(line: string, by: number): string {
  return line.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${x} ${Math.round((Number(y) - by) * 100) / 100}`,
  );
}

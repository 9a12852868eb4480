import { Resvg } from '@resvg/resvg-js';
import type { Chart } from './chart.ts';
import { fontOptions } from './font-options.ts';
import { glyphReader, type GlyphReader } from './glyphs.ts';
import { outlineTexts } from './outline-texts.ts';
import { printLook } from './print-look.ts';

/** Over the 16 cm that a chart takes in a document, 254 dots an inch. */
const WIDTH = 1600;

let glyphs: GlyphReader | undefined;

/**
 * A chart as PNG on white, for a document.
 *
 * The same chart gives the same bytes on the same machine. Throws where no font draws Chinese: ask
 * `hasChineseFont` first.
 */
export function chartPng(chart: Chart): Uint8Array {
  const font = fontOptions();
  if (font === undefined) throw new Error('no font on this machine draws Chinese');
  glyphs ??= glyphReader(font);
  return new Resvg(outlineTexts(chart.svg, glyphs), {
    font: { loadSystemFonts: false },
    background: printLook.paper,
    fitTo: { mode: 'width', value: WIDTH },
  })
    .render()
    .asPng();
}

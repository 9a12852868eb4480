import { EM, type Glyph, type GlyphReader } from './glyphs.ts';

/** A text as ECharts writes it: in one line, its middle at its place. */
const text = /<text dominant-baseline="central" ([^>]*)>([^<]*)<\/text>/g;

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const segmenter = new Intl.Segmenter();

/** The SVG of a chart with its texts as outlines, so that drawing it needs no font. */
export function outlineTexts(svg: string, read: GlyphReader): string {
  const contents = Array.from(svg.matchAll(text), ([, , content = '']) => plain(content));
  const glyphs = read(contents.flatMap(charactersOf));
  return svg.replaceAll(text, (_, attributes: string, content: string) => {
    const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 12);
    const { path, width } = run(plain(content), glyphs);
    const scale = size / EM;
    const left = numberOf(attributes, 'x') - width * scale * shareBefore(attributes);
    const top = numberOf(attributes, 'y');
    const kept = attributes
      .replaceAll(/(?:^| )(?:style|xml:space|text-anchor|x|y)="[^"]*"/g, '')
      .replace(/stroke-width="([\d.]+)"/, (__, line) => `stroke-width="${Number(line) / scale}"`)
      .replace(/ ?transform="([^"]*)"/, '');
    const move = /transform="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return `<path transform="${move} translate(${left} ${top}) scale(${scale})" ${kept} d="${path}"/>`;
  });
}

function charactersOf(content: string): readonly string[] {
  return Array.from(segmenter.segment(content), ({ segment }) => segment);
}

function run(content: string, glyphs: ReadonlyMap<string, Glyph>) {
  let width = 0;
  const paths: string[] = [];
  for (const character of charactersOf(content)) {
    const glyph = glyphs.get(character) ?? { path: '', advance: 0 };
    paths.push(moved(glyph.path, width));
    width += glyph.advance;
  }
  return { path: paths.join(' '), width };
}

/** Coordinates are absolute and come in pairs. */
function moved(path: string, by: number): string {
  return path.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${Math.round((Number(x) + by) * 100) / 100} ${y}`,
  );
}

function plain(content: string): string {
  return content.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
}

const shares: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** How much of a text stands before its place. */
function shareBefore(attributes: string): number {
  return shares[/text-anchor="(\w+)"/.exec(attributes)?.[1] ?? ''] ?? 0;
}

/** A text of an SVG with the box that it takes, by a simple model of its width. */
export interface SvgLabel {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const element = /<text ([^>]*)>([^<]*)<\/text>/g;
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Every text of an SVG as ECharts writes it: upright, in one line, its middle at `y`. */
export function svgLabels(svg: string): readonly SvgLabel[] {
  return Array.from(svg.matchAll(element), ([, attributes = '', content = '']) => {
    const text = content.replaceAll(
      /&(?:amp|lt|gt|quot|#39);/g,
      (entity) => entities[entity] ?? '',
    );
    const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 12);
    const [, moveX = '0', moveY = '0'] =
      /translate\((-?[\d.]+)[ ,](-?[\d.]+)\)/.exec(attributes) ?? [];
    const x = Number(moveX) + numberOf(attributes, 'x');
    const y = Number(moveY) + numberOf(attributes, 'y');
    const width = widthOf(text) * size;
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? 'start';
    const left = x - width * (starts[anchor] ?? 0);
    return { text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 };
  });
}

/** Pairs of labels that touch one another, as text: none where all can be read. */
export function touching(labels: readonly SvgLabel[]): readonly string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** Labels that stand beyond the edge of their chart. */
export function beyond(
  labels: readonly SvgLabel[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly string[] {
  return labels
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    )
    .map(({ text }) => text);
}

const starts: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^| )${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);
}

/** In the fonts of Chinese systems a digit is 0.56 of a Chinese character, a capital at most 0.7. */
function widthOf(text: string): number {
  return Array.from(text, (character) =>
    character > '\u2E7F' ? 1 : /[A-Z%@&]/.test(character) ? 0.7 : 0.56,
  ).reduce((total, width) => total + width, 0);
}

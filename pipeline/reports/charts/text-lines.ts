import type { Look } from './look.ts';
import { textElement, type PlacedText } from './text-element.ts';

/** Lines of text one under another; `y` is the middle of them all. */
export function textLines(
  look: Look,
  { y, text: lines, size, ...placed }: Omit<PlacedText, 'text'> & { text: readonly string[] },
): readonly object[] {
  const height = lineHeight(size);
  return lines.map((text, index) =>
    textElement(look, { ...placed, text, size, y: y + (index - (lines.length - 1) / 2) * height }),
  );
}

/** From one line of this size to the next. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.25);
}

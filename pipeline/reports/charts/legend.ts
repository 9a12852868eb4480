import type { Look } from './look.ts';
import { textElement } from './text-element.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

/** A sample and what it stands for. */
export interface LegendItem {
  readonly text: string;
  /** Draws the sample into a box of `SAMPLE` × `SIZE` whose left end and middle are given. */
  readonly sample: (x: number, y: number) => readonly object[];
}

export const SAMPLE = 22;
export const SIZE = 13;
const ROW = 22;
/** From a sample to its text. */
const AWAY = 8;
const GAP = 16;
const LONGEST = 20;

/** The legend of a chart, in as many rows as its width needs, from `top` down. */
export function legend(
  look: Look,
  items: readonly LegendItem[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): { readonly elements: readonly object[]; readonly height: number } {
  const elements: object[] = [];
  let x = 0;
  let row = 0;
  for (const { text, sample } of items) {
    const [shown = ''] = wrapLabel(text, LONGEST, 1);
    const needed = SAMPLE + AWAY + textWidth(shown) * SIZE;
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = top + row * ROW + ROW / 2;
    elements.push(
      ...sample(left + x, y),
      textElement(look, { x: left + x + SAMPLE + AWAY, y, text: shown, size: SIZE }),
    );
    x += needed + GAP;
  }
  return { elements, height: items.length === 0 ? 0 : (row + 1) * ROW };
}

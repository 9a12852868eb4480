import type { Decimal } from '#core/decimal.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';

/** What the page's script needs to show the change that stands at `place`, sign in front. */
export function changeAt(place: number, kind: keyof typeof words.changes.signs): Markup {
  const { up, down } = words.changes.signs[kind];
  const { same } = words.changes;
  return html`data-change="${place}" data-up="${up}" data-down="${down}" data-same="${same}"`;
}

/** A change as it is written into the page, rounded to so many decimals. */
export function changeMark(change: Decimal, decimals: number): Markup {
  const rounded = change.toDecimalPlaces(decimals);
  const { figure } = words.changes.signs;
  if (rounded.isZero()) return html`<span data-direction="same">${words.changes.same}</span>`;
  const direction = rounded.isPositive() ? 'up' : 'down';
  return html`<span data-direction="${direction}"
    >${figure[direction]}${rounded.abs().toFixed(decimals)}</span
  >`;
}

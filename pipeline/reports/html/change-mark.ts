import type { Decimal } from '#core/decimal.ts';
import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';

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

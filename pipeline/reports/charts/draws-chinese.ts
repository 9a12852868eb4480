import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { printLook } from './print-look.ts';

/** Two characters that every Chinese font has, and that no one would take for one another. */
const characters = ['国', '一'] as const;

/**
 * Whether resvg draws Chinese with these fonts: two characters leave ink, and not the same. Without a
 * fitting font it draws nothing, or one box for all.
 */
export function drawsChinese(font: NonNullable<ResvgRenderOptions['font']>): boolean {
  const [one, other] = characters.map((character) => pixelsOf(character, font));
  return one !== undefined && other !== undefined && hasInk(one) && !one.equals(other);
}

function pixelsOf(character: string, font: NonNullable<ResvgRenderOptions['font']>): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><text x="4" y="26" font-size="24" font-family="${printLook.font}">${character}</text></svg>`;
  return new Resvg(svg, { font }).render().pixels;
}

function hasInk(pixels: Buffer): boolean {
  return pixels.some((byte) => byte !== 0);
}

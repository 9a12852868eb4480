import stringWidth from 'string-width';

/** Characters that are nearly as wide as they are high. */
const BROAD = /[%@MWmw&]/u;
const CAPITAL = /\p{Lu}/u;

const segmenter = new Intl.Segmenter();

/** How wide text of size 1 is, rather too much than too little: a Chinese character is 1. */
export function textWidth(text: string): number {
  return Array.from(segmenter.segment(text), ({ segment }) => widthOf(segment)).reduce(
    (total, width) => total + width,
    0,
  );
}

function widthOf(character: string): number {
  if (stringWidth(character) === 2) return 1;
  if (BROAD.test(character)) return 0.95;
  return CAPITAL.test(character) ? 0.75 : 0.6;
}

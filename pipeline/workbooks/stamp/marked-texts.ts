import { inHeaderFooter } from '../layout.ts';
import { hasMark, MARK } from './mark-order.ts';
import { decodeElementText, decodeText, encodeText, textElement } from '../xml-text.ts';

/** An element of nothing but text, with marks in it. */
export interface MarkedText {
  readonly element: Element;
  readonly text: string;
}

type Element = keyof typeof insertions;

/** How a value goes into the text of each element that may have marks. */
const insertions = {
  t: asItIs,
  'dc:title': asItIs,
  oddFooter: inHeaderFooter,
} as const;

/**
 * The XML of a part, cut where elements have marks in their text. Throws for marks anywhere else: the
 * unit then settles more than its texts, and cannot be stamped.
 */
export function cutAtMarks(part: string, xml: string): (string | MarkedText)[] {
  const pieces: (string | MarkedText)[] = [];
  let end = 0;
  for (const found of xml.matchAll(TEXT_WITH_MARK)) {
    const [whole, element = '', text = ''] = found;
    if (!isKnown(element)) break;
    const decode = element === 't' ? decodeElementText : decodeText;
    pieces.push(xml.slice(end, found.index), { element, text: decode(text) });
    end = found.index + whole.length;
  }
  pieces.push(xml.slice(end));
  if (pieces.some((piece) => typeof piece === 'string' && hasMark(piece))) {
    throw new Error(`${part} depends on the unit otherwise than by a text`);
  }
  return pieces;
}

const TEXT_WITH_MARK = new RegExp(
  String.raw`<([\w:]+)(?: xml:space="preserve")?>([^<]*${MARK.source}[^<]*)</\1>`,
  'gu',
);

function isKnown(element: string): element is Element {
  return Object.hasOwn(insertions, element);
}

/** The element with values in place of its marks, as ExcelJS writes it. */
export function fillMarks(
  { element, text }: MarkedText,
  values: ReadonlyMap<string, string>,
): string {
  const insert = insertions[element];
  const filled = text.replaceAll(MARK, (mark) => insert(values.get(mark) ?? mark));
  return element === 't' ? textElement(filled) : `<${element}>${encodeText(filled)}</${element}>`;
}

function asItIs(value: string): string {
  return value;
}

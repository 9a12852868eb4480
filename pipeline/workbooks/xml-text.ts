/** Text of an element in XML: three characters as entities, without what XML has no place for. */
export function encodeText(text: string): string {
  return withoutRefused(text).replaceAll(/[&<>]/g, (sign) => entities.get(sign) ?? sign);
}

/** A text as it is written: without what XML has no place for, half of a pair of surrogates as U+FFFD. */
export function withoutRefused(text: string): string {
  return text.toWellFormed().replaceAll(REFUSED, '');
}

/** A text of a spreadsheet as its element, with a word about spaces where some would be lost (ECMA-376-1, 18.4.12). */
export function textElement(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escaped(encodeText(text))}</t>`;
}

/**
 * A text of a spreadsheet, or the XML of several, in which no character is escaped, so that what looks like
 * an escape is read as it stands (ECMA-376-1, 22.9.2.19).
 */
export function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The text in such an element. */
export function decodeElementText(xml: string): string {
  return decodeText(xml).replaceAll(/_x005F_(?=x[0-9A-Fa-f]{4}_)/g, '_');
}

/** The text that XML stands for which ExcelJS or `encodeText` wrote. */
export function decodeText(xml: string): string {
  return xml.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => signs.get(entity) ?? entity);
}

/** What XML 1.0 has no place for (2.2), and DEL. */
const REFUSED = /[[\p{Cc}--[\t\n\r\x80-\x9f]]\uFFFE\uFFFF]/gv;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
const signs = new Map([
  ...[...entities].map(([sign, entity]) => [entity, sign] as const),
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

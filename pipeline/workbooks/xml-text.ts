/** Text of an element in XML: three characters as entities, without what XML has no place for. */
export function encodeText(text: string): string {
  return text.replaceAll(REFUSED, '').replaceAll(/[&<>]/g, (sign) => entities.get(sign) ?? sign);
}

/** A text of a spreadsheet as its element, with a word about spaces where some would be lost (ECMA-376-1, 18.4.12). */
export function textElement(text: string): string {
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${encodeText(text)}</t>`;
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

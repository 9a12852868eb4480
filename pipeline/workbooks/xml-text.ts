/** Text in XML as ExcelJS writes it: five characters as entities, and no control characters. */
export function encodeText(text: string): string {
  return text.replaceAll(REFUSED, '').replaceAll(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);
}

/** The text that such XML stands for. */
export function decodeText(xml: string): string {
  return xml.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => signs.get(entity) ?? entity);
}

/** What XML 1.0 has no place for, and DEL. */
const REFUSED = /[\p{Cc}--[\t\n\r\x80-\x9f]]/gv;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);
const signs = new Map([...entities].map(([sign, entity]) => [entity, sign]));

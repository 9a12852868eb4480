/** XML with quotes as they are in the text of elements, where only ExcelJS writes them as entities (XML 1.0, 2.4). */
export function plainQuotes(xml: string): string {
  return xml.replaceAll(/>[^<]*&(?:quot|apos);[^<]*/g, (text) =>
    text.replaceAll('&quot;', '"').replaceAll('&apos;', "'"),
  );
}

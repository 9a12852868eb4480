/**
 * A sheet's XML with ids that follow from where they stand.
 *
 * ExcelJS joins a data bar to its extension by an id that it draws anew each time; the same ranking
 * would then never have the same bytes twice.
 */
export function withFixedIds(xml: string): string {
  const known = new Map<string, string>();
  return xml.replaceAll(drawn, (_, before: string, id: string) => {
    const fixed = known.get(id) ?? String(known.size + 1).padStart(12, '0');
    known.set(id, fixed);
    return `${before}{00000000-0000-4000-8000-${fixed}}`;
  });
}

const drawn = /(<x14:id>|<x14:cfRule type="dataBar" id=")\{([0-9A-F-]{36})\}/g;

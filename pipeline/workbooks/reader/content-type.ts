import type { ReadLimits } from '../limits.ts';
import type { Package } from './package.ts';
import { CONTENT_TYPES } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** The content type of a part, as its package declares it (ECMA-376-2, 6.2.3); empty where it does not. */
export function contentTypeOf(parts: Package, name: string, limits: ReadLimits): string {
  const xml = new XmlScanner(parts.read('[Content_Types].xml'), CONTENT_TYPES, limits.depth);
  const wanted = `/${name}`.toLowerCase();
  let byName: string | undefined;
  let byEnding: string | undefined;
  xml.enter('Types');
  while (xml.next() === OPEN) {
    const type = xml.attribute('ContentType');
    if (xml.is('Override')) {
      if (xml.attribute('PartName')?.toLowerCase() === wanted) byName = type;
    } else if (xml.is('Default')) {
      if (wanted.endsWith(`.${xml.attribute('Extension')?.toLowerCase()}`)) byEnding = type;
    }
    xml.skip();
  }
  xml.leave();
  return byName ?? byEnding ?? '';
}

import type { ReadLimits } from '../limits.ts';
import { KnownParts } from './known-parts.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';
import { CONTENT_TYPES } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** The content type of a part, as its package declares it (ECMA-376-2, 6.2.3); empty where it does not. */
export function contentTypeOf(parts: Package, name: string, limits: ReadLimits): string {
  const { byName, byEnding } = known.read(parts, '[Content_Types].xml', limits);
  const wanted = `/${name}`.toLowerCase();
  return byName.get(wanted) ?? byEnding.findLast(([ending]) => wanted.endsWith(ending))?.[1] ?? '';
}

/** Content types of parts by their names, and by how their names end, in lower case. */
interface ContentTypes {
  readonly byName: ReadonlyMap<string, string | undefined>;
  readonly byEnding: readonly (readonly [ending: string, type: string | undefined])[];
}

const known = new KnownParts(readContentTypes);

function readContentTypes(part: Part, limits: ReadLimits): ContentTypes {
  const xml = new XmlScanner(part, CONTENT_TYPES, limits.depth);
  const byName = new Map<string, string | undefined>();
  const byEnding: [string, string | undefined][] = [];
  xml.enter('Types');
  while (xml.next() === OPEN) {
    const type = xml.attribute('ContentType');
    if (xml.is('Override')) {
      byName.set((xml.attribute('PartName') ?? '').toLowerCase(), type);
    } else if (xml.is('Default')) {
      const extension = xml.attribute('Extension');
      if (extension !== undefined) byEnding.push([`.${extension.toLowerCase()}`, type]);
    }
    xml.skip();
  }
  xml.leave();
  return { byName, byEnding };
}

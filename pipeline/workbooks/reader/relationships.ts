import type { ReadLimits } from '../limits.ts';
import { KnownParts } from './known-parts.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';
import { RELATIONSHIPS } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** What a part has to do with another (ECMA-376-2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: the same in transitional and strict files. */
  readonly type: string;
  /** Name of the other part; `undefined` for what lies outside of the package, which is not followed. */
  readonly target: string | undefined;
}

/** The relationships of a part; those of the package itself are of the part with an empty name. */
export function relationshipsOf(
  parts: Package,
  source: string,
  limits: ReadLimits,
): readonly Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  return known.read(parts, `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`, limits);
}

const known = new KnownParts(readRelationships);

function readRelationships(part: Part, limits: ReadLimits, name: string): readonly Relationship[] {
  const folder = name.slice(0, name.lastIndexOf('_rels/'));
  const xml = new XmlScanner(part, RELATIONSHIPS, limits.depth);
  const found: Relationship[] = [];
  xml.enter('Relationships');
  while (xml.next() === OPEN) {
    if (xml.is('Relationship')) {
      const isInside = xml.attribute('TargetMode') !== 'External';
      const target = xml.attribute('Target') ?? '';
      found.push({
        id: xml.attribute('Id') ?? '',
        type: (xml.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: isInside ? resolved(folder, target) : undefined,
      });
    }
    xml.skip();
  }
  xml.leave();
  return found;
}

/** The name of a part by a reference to it, from the folder of the part that refers (RFC 3986, 5.2). */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

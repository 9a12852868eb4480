import { unzipSync } from 'fflate';
import { deflatedPiece, entryOf } from './zip/pieces.ts';
import { writeZip } from './zip/write-zip.ts';

/**
 * Packs an Office file anew: entries without the time of writing, so that the same content has the
 * same bytes, none for folders, which are no parts of it, and no characters that libraries let pass though
 * XML has no place for them. `change` may put another content in the place of a part's.
 */
export function repack(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return writeZip(
    parts.map(([name, content]) => {
      const changed = change(name, content);
      return entryOf(name, [deflatedPiece(name.endsWith('.xml') ? soundXml(changed) : changed)]);
    }),
  );
}

/** Without those characters, for which most programs open nothing of a file. */
function soundXml(content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (!REFUSED.some((character) => bytes.includes(character))) return content;
  return Buffer.from(
    REFUSED.reduce((text, refused) => text.replaceAll(refused, ''), bytes.toString()),
  );
}

/** Of XML 1.0, 2.2, those that ExcelJS writes. */
const REFUSED = ['\uFFFE', '\uFFFF'];

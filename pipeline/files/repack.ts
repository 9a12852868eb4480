import { unzipSync } from 'fflate';
import { deflatedPiece, entryOf } from './zip/pieces.ts';
import { writeZip } from './zip/write-zip.ts';

/**
 * Packs an Office file anew: entries without the time of writing, so that the same content has the
 * same bytes, and none for folders, which are no parts of it. `change` may put another content in the
 * place of a part's.
 */
export function repack(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  return writeZip(
    parts.map(([name, content]) => entryOf(name, [deflatedPiece(change(name, content))])),
  );
}

import { unzipSync, zipSync, type ZippableFile } from 'fflate';

/** Stands in every entry for the time of writing, in whatever time zone. */
const MOMENT = new Date(2000, 0, 1);

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
  const entries = parts.map(([name, content]) => {
    const entry: ZippableFile = [change(name, content), { mtime: MOMENT }];
    return [name, entry] as const;
  });
  return zipSync(Object.fromEntries(entries));
}

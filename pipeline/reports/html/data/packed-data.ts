import { gzipSync } from 'node:zlib';
import type { DetailedModel } from '../../model.ts';
import type { PageData } from '../../page/page-data.ts';
import { abridgementsOf } from './abridgement.ts';
import { pageData } from './page-data.ts';

/** Where the header of gzip names the system that wrote it, and how it says that nobody tells. */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/**
 * The page's data as base64 of gzip of JSON, of at most `limit` characters: texts are left out in the
 * order of `abridgementsOf` until it fits, and the last of these stands even if it does not.
 */
export function packedData(model: DetailedModel, limit: number): string {
  let packed = '';
  for (const abridgement of abridgementsOf(model)) {
    packed = pack(pageData(model, abridgement));
    if (packed.length <= limit) return packed;
  }
  return packed;
}

/** Without a time, so that the same data gives the same text. */
export function pack(data: PageData): string {
  const bytes = gzipSync(JSON.stringify(data), { level: 9 });
  bytes[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
  return bytes.toString('base64');
}

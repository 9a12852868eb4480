import { hashOf } from './hash-of.ts';
import type { FileMark } from './rejected.ts';

/** What marks a file of which nothing was read: its name. */
export function nameMark(file: string): FileMark {
  return { file, sha256: hashOf({ file, bytes: new Uint8Array() }), bytes: 0 };
}

import { sha256 as digest } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as its 32 bytes. */
export type Sha256 = (text: string) => Uint8Array;

/** In JavaScript, for whoever has no quicker one. */
export const sha256: Sha256 = (text) => digest(utf8ToBytes(text));

import { bytesToHex } from '@noble/hashes/utils.js';
import { remembered } from '#core/remembered.ts';
import { sha256 } from '#core/sha256.ts';
import type { Scheme } from './scheme.ts';

/** The scheme as JSON with its keys in order: what a workbook carries and what is hashed. */
export const canonicalScheme = remembered((scheme: Scheme) => canonicalJson(scheme.written));

/** SHA-256 of the canonical JSON, in hex: stands for this edition, to the letter. */
export const schemeHash = remembered((scheme: Scheme) => textHash(canonicalScheme(scheme)));

/** SHA-256 of a text in UTF-8, in hex. */
export function textHash(text: string): string {
  return bytesToHex(sha256(text));
}

/** Whether two parts of schemes say the same: their canonical JSON is equal. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

/** Letters and digits that are not taken for one another when read aloud or copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first bytes of a digest as so many letters of Crockford's 32, 5 bits each. */
export function sealLetters(digest: Uint8Array, count: number): string {
  return Array.from(digest.subarray(0, count), (byte) => ALPHABET[byte % 32]).join('');
}

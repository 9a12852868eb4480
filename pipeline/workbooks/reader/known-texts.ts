/** How many bytes a text that is kept may have, and how many texts are. */
const MOST_BYTES = 128 * 1024;
const MOST_TEXTS = 8;

interface KnownText {
  readonly written: Uint8Array;
  readonly text: string;
}

/** The last long texts, in case they come again: the pieces of its scheme are in each workbook of a round. */
let known: readonly KnownText[] = [];

/** What `decode` makes of bytes and nothing else; a long text that is the same in every byte is not decoded again. */
export function knownText(written: Uint8Array, decode: () => string): string {
  const { length } = written;
  if (length > MOST_BYTES) return decode();
  const found = known.find(
    (one) => one.written.length === length && Buffer.compare(one.written, written) === 0,
  );
  if (found) return found.text;
  const text = decode();
  known = [{ written: written.slice(), text }, ...known.slice(0, MOST_TEXTS - 1)];
  return text;
}

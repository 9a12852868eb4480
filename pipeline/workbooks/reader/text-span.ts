import { referenceLength } from './reference.ts';

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
const LESS = 0x3c;

/** Where a text stands in its part. */
export class TextSpan {
  start = 0;
  end = 0;
  /** Whether its bytes are what it means: nothing in them is `&`, `<` or a carriage return. */
  isPlain = true;

  /** Takes it for no text at all. */
  clear(): void {
    this.start = 0;
    this.end = 0;
    this.isPlain = true;
  }

  /**
   * Goes from the start of a text to the `<` that follows, and gives its offset; -1 where none does,
   * or a `&` begins no reference.
   */
  begin(bytes: Buffer, start: number): number {
    this.start = start;
    this.isPlain = true;
    return this.#go(bytes, start);
  }

  /** Goes on behind a comment, a processing instruction or a CDATA section within the text. */
  resume(bytes: Buffer, from: number): number {
    this.isPlain = false;
    return this.#go(bytes, from);
  }

  #go(bytes: Buffer, from: number): number {
    const { length } = bytes;
    let at = from;
    while (at < length) {
      const byte = bytes[at]!;
      // Nearly all bytes of texts are letters, or of characters beyond ASCII.
      if (byte > LESS) at += 1;
      else if (byte === LESS) {
        this.end = at;
        return at;
      } else if (byte === AMPERSAND) {
        const taken = referenceLength(bytes, at);
        if (taken === 0) return -1;
        this.isPlain = false;
        at += taken;
      } else {
        if (byte === CARRIAGE_RETURN) this.isPlain = false;
        at += 1;
      }
    }
    return -1;
  }
}

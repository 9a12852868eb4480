import { decodeText } from './decode-text.ts';
import { referenceLength } from './reference.ts';
import { spells } from './spells.ts';

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const LESS = 0x3c;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

/** Numbers kept of each attribute: its name's code, start and end of its name, and of its value. */
const FIELDS = 5;
const MOST = 256;
/** Attributes that there is room for from the start. */
const USUAL = 16;

/** The attributes of one element, where they stand in its part. */
export class AttributeList {
  count = 0;
  /** Whether one of them declares a namespace. */
  declares = false;

  readonly #bytes: Buffer;
  #fields = new Int32Array(USUAL * FIELDS);

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Goes through the attributes of the tag whose name ends at `from`. Gives the offset of the `>` or
   * the `/` after them; -1 where they are not well-formed, one is there twice, or there are too many.
   */
  scan(from: number): number {
    const bytes = this.#bytes;
    let fields = this.#fields;
    this.count = 0;
    this.declares = false;
    let at = from;
    for (;;) {
      const blank = at;
      while (bytes[at]! <= SPACE) at += 1;
      if (bytes[at] === GREATER || bytes[at] === SLASH) return at;
      if (at === blank || this.count === MOST) return -1;
      const start = at;
      let code = 0;
      let byte = bytes[at];
      while (byte !== EQUALS) {
        if (byte === undefined || byte === GREATER || byte === LESS) return -1;
        if (byte <= SPACE) break;
        code = (code << 8) | byte;
        at += 1;
        byte = bytes[at];
      }
      const nameEnd = at;
      while (bytes[at]! <= SPACE) at += 1;
      if (bytes[at] !== EQUALS || nameEnd === start) return -1;
      at += 1;
      while (bytes[at]! <= SPACE) at += 1;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
      at += 1;
      const valueStart = at;
      byte = bytes[at];
      while (byte !== quote) {
        if (byte === undefined || byte === LESS) return -1;
        const taken = byte === AMPERSAND ? referenceLength(bytes, at) : 1;
        if (taken === 0) return -1;
        at += taken;
        byte = bytes[at];
      }
      const field = this.count * FIELDS;
      if (field === fields.length) fields = this.#grow();
      fields[field] = nameEnd - start > 4 ? 0 : code;
      fields[field + 1] = start;
      fields[field + 2] = nameEnd;
      fields[field + 3] = valueStart;
      fields[field + 4] = at;
      if (this.#isTwice(field)) return -1;
      if (nameEnd - start > 4 && isDeclaration(bytes, start, nameEnd)) this.declares = true;
      this.count += 1;
      at += 1;
    }
  }

  /** Name of the nth attribute, with its prefix, by `nameCode`. */
  code(index: number): number {
    return this.#fields[index * FIELDS]!;
  }

  /** Offset at which its value begins, as it is written. */
  start(index: number): number {
    return this.#fields[index * FIELDS + 3]!;
  }

  /** Offset at which its value ends. */
  end(index: number): number {
    return this.#fields[index * FIELDS + 4]!;
  }

  nameStart(index: number): number {
    return this.#fields[index * FIELDS + 1]!;
  }

  nameEnd(index: number): number {
    return this.#fields[index * FIELDS + 2]!;
  }

  /** Its value, decoded. */
  value(index: number): string {
    return decodeText(this.#bytes, this.start(index), this.end(index), false);
  }

  #grow(): Int32Array<ArrayBuffer> {
    const fields = new Int32Array(MOST * FIELDS);
    fields.set(this.#fields);
    this.#fields = fields;
    return fields;
  }

  /** Whether an attribute before the one at a field has the same name. */
  #isTwice(field: number): boolean {
    const fields = this.#fields;
    const code = fields[field];
    for (let other = 0; other < field; other += FIELDS) {
      if (fields[other] === code && (code !== 0 || this.#isSameName(other, field))) return true;
    }
    return false;
  }

  #isSameName(one: number, other: number): boolean {
    const bytes = this.#bytes;
    const start = this.#fields[one + 1]!;
    const length = this.#fields[one + 2]! - start;
    const beside = this.#fields[other + 1]!;
    if (this.#fields[other + 2]! - beside !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (bytes[start + at] !== bytes[beside + at]) return false;
    }
    return true;
  }
}

/** Whether a name is `xmlns` or begins with `xmlns:`. */
function isDeclaration(bytes: Buffer, start: number, end: number): boolean {
  if (bytes[start] !== LETTER_X || !spells(bytes, start, start + 5, 'xmlns')) return false;
  return end === start + 5 || bytes[start + 5] === COLON;
}

const LETTER_X = 0x78;

import type { PartDamage } from '#core/findings/catalog.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  BANG,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  QUESTION,
  QUOTE,
  SLASH,
  SPACE,
} from './ascii.ts';
import { refusePart, type Part } from './part.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { afterReference, referredCode } from './reference.ts';
import { decodeText } from './decode-text.ts';
import { afterMarkup, isCdata, isDoctype } from './markup.ts';

/** What `next` has come to. */
export const OPEN = 1;
const CLOSE = 2;
const END = 0;

/** Numbers kept of each attribute: start and end of its name and of its value, and its name's code. */
const FIELDS = 5;
const MOST_ATTRIBUTES = 256;

/**
 * Goes through the XML of a part tag by tag, on its bytes, and builds nothing (XML 1.0, Namespaces in
 * XML 1.0). After `next` has come to an element, its name and attributes stand in the scanner until
 * the next call. Each element must be gone through to its end, by `next`, `text` or `skip`, so that a
 * loop `while (next() === OPEN)` sees exactly the children of an element.
 *
 * Whatever is not well-formed refuses the part, and so do a DOCTYPE, elements nested deeper than
 * `depth`, and a prefix that nobody declared.
 */
export class XmlScanner {
  readonly part: Part;
  /** Whether the element is of the vocabulary that is read. */
  isOwn = false;
  /** Whether the element has neither content nor an end tag. */
  isEmpty = false;
  /** The element's local name by `codeOf`. */
  code = 0;
  /** Whether text has been passed over, other than blanks, since this was last set to false. */
  passedText = false;
  /** What `text` has found, and whether it stands there as it is meant. */
  textStart = 0;
  textEnd = 0;
  textIsPlain = true;

  readonly #bytes: Buffer;
  readonly #own: ReadonlySet<string>;
  readonly #mostDepth: number;
  #at = 0;
  #depth = 0;
  #localStart = 0;
  #nameEnd = 0;
  /** Start and length of the name of each element that is open. */
  readonly #open: Int32Array;
  readonly #attributes = new Int32Array(MOST_ATTRIBUTES * FIELDS);
  #attributeCount = 0;
  /** Namespaces in scope, the innermost last. */
  readonly #bindings: Binding[] = [];
  #defaultIsOwn = false;

  /** `own` are the namespaces of the vocabulary that is read. */
  constructor(part: Part, own: ReadonlySet<string>, depth: number) {
    this.part = part;
    this.#bytes = part.bytes;
    this.#own = own;
    this.#mostDepth = depth;
    this.#open = new Int32Array(2 * depth);
  }

  /** Goes on to the next tag: OPEN, CLOSE, or END after the last. */
  next(): number {
    if (this.isEmpty) return this.#closeEmpty();
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = this.#at;
    for (;;) {
      while (at < end) {
        const byte = bytes[at]!;
        if (byte === LESS) break;
        if (byte > SPACE) this.#seeText();
        at = byte === AMPERSAND ? this.#afterReference(at) : at + 1;
      }
      if (at >= end) return this.#finish();
      const mark = bytes[at + 1];
      if (mark === SLASH) return this.#close(at + 2);
      if (mark !== BANG && mark !== QUESTION) return this.#openTag(at + 1);
      if (isCdata(bytes, at)) this.#seeText();
      at = this.#afterMarkup(at);
    }
  }

  /** Goes into the root element, which must have the name. */
  enter(root: string): void {
    if (this.next() !== OPEN) this.refuse('xml');
    if (!this.is(root)) this.refuse('unknown');
  }

  /** Sees that nothing but comments follows the root element. */
  leave(): void {
    if (this.next() !== END) this.refuse('xml');
  }

  /** Passes over the rest of the element, its text too. */
  skip(): void {
    const { passedText } = this;
    for (let depth = 1; depth > 0;) depth += this.next() === OPEN ? 1 : -1;
    this.passedText = passedText;
  }

  /** Forgets what `text` has noted. */
  noteNoText(): void {
    this.textStart = 0;
    this.textEnd = 0;
    this.textIsPlain = true;
  }

  /** Goes to the end of an element that holds text alone, and notes where that is. */
  text(): void {
    this.textIsPlain = true;
    this.textStart = this.#at;
    this.textEnd = this.#at;
    if (this.isEmpty) {
      this.#closeEmpty();
      return;
    }
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = this.#at;
    for (;;) {
      while (at < end) {
        const byte = bytes[at]!;
        if (byte === LESS) break;
        if (byte === AMPERSAND) {
          this.textIsPlain = false;
          at = this.#afterReference(at);
        } else at += 1;
      }
      const mark = bytes[at + 1];
      if (mark === SLASH) break;
      if (mark !== BANG && mark !== QUESTION) this.refuse(at < end ? 'unknown' : 'xml');
      this.textIsPlain = false;
      at = this.#afterMarkup(at);
    }
    this.textEnd = at;
    this.#close(at + 2);
  }

  /** Whether the element is of the vocabulary and has the local name. */
  is(name: string): boolean {
    return this.isOwn && this.#spells(this.#localStart, this.#nameEnd, name);
  }

  /** An attribute without a prefix, decoded. */
  attribute(name: string): string | undefined {
    for (let at = 0; at < this.#attributeCount * FIELDS; at += FIELDS) {
      if (this.#spells(this.#attributes[at]!, this.#attributes[at + 1]!, name)) {
        return this.#value(at);
      }
    }
    return undefined;
  }

  /** An attribute of one of the namespaces, by its local name, decoded. */
  attributeOf(namespaces: ReadonlySet<string>, name: string): string | undefined {
    for (let at = 0; at < this.#attributeCount * FIELDS; at += FIELDS) {
      const [start, end] = [this.#attributes[at]!, this.#attributes[at + 1]!];
      const colon = this.#bytes.indexOf(COLON, start);
      if (colon < start || colon >= end || !this.#spells(colon + 1, end, name)) continue;
      const namespace = this.#namespaceOf(start, colon);
      if (namespace !== undefined && namespaces.has(namespace)) return this.#value(at);
    }
    return undefined;
  }

  /** Number of the element's attributes. */
  get attributeCount(): number {
    return this.#attributeCount;
  }

  /** Name of the nth attribute, with its prefix, by `codeOf`. */
  attributeCode(index: number): number {
    return this.#attributes[index * FIELDS + 4]!;
  }

  /** Offset at which the nth attribute's value begins, as it is written. */
  valueStart(index: number): number {
    return this.#attributes[index * FIELDS + 2]!;
  }

  /** Offset at which it ends. */
  valueEnd(index: number): number {
    return this.#attributes[index * FIELDS + 3]!;
  }

  /** Refuses the part. Always throws. */
  refuse(damage: PartDamage, cell = ''): never {
    return refusePart(this.part, damage, cell);
  }

  #openTag(start: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = start;
    let local = start;
    let code = 0;
    for (; at < end; at += 1) {
      const byte = bytes[at]!;
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      if (byte === COLON) {
        local = at + 1;
        code = 0;
      } else code = (code << 8) | byte;
    }
    if (at === local) this.refuse('xml');
    this.#localStart = local;
    this.#nameEnd = at;
    this.code = at - local > 4 ? 0 : code;
    this.#attributeCount = 0;
    const depth = this.#depth;
    if (depth === 0 && this.#open[1] !== 0) this.refuse('xml');
    if (depth >= this.#mostDepth) refuseBeyond(this.part, 'depth', this.#mostDepth);
    this.#open[2 * depth] = start;
    this.#open[2 * depth + 1] = at - start;
    this.#depth = depth + 1;
    at = this.#scanAttributes(at);
    if (bytes[at] === SLASH) {
      if (bytes[at + 1] !== GREATER) this.refuse('xml');
      this.isEmpty = true;
      at += 1;
    }
    this.#at = at + 1;
    this.isOwn =
      local === start ? this.#defaultIsOwn : this.#own.has(this.#declared(start, local - 1));
    return OPEN;
  }

  /** Notes the attributes from an offset on; gives that of the `>` or `/` after them. */
  #scanAttributes(from: number): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    const attributes = this.#attributes;
    let at = from;
    for (;;) {
      const blank = at;
      while (at < end && bytes[at]! <= SPACE) at += 1;
      if (bytes[at] === GREATER || bytes[at] === SLASH) return at;
      const field = this.#attributeCount * FIELDS;
      if (at === blank || at >= end || field >= attributes.length) this.refuse('xml');
      const start = at;
      let code = 0;
      for (; at < end; at += 1) {
        const byte = bytes[at]!;
        if (byte === EQUALS || byte <= SPACE || byte === GREATER || byte === LESS) break;
        code = (code << 8) | byte;
      }
      const nameEnd = at;
      while (at < end && bytes[at]! <= SPACE) at += 1;
      if (bytes[at] !== EQUALS || nameEnd === start) this.refuse('xml');
      at += 1;
      while (at < end && bytes[at]! <= SPACE) at += 1;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) this.refuse('xml');
      at += 1;
      const valueStart = at;
      while (at < end) {
        const byte = bytes[at]!;
        if (byte === quote) break;
        if (byte === LESS) this.refuse('xml');
        at = byte === AMPERSAND ? this.#afterReference(at) : at + 1;
      }
      if (at >= end) this.refuse('xml');
      attributes[field] = start;
      attributes[field + 1] = nameEnd;
      attributes[field + 2] = valueStart;
      attributes[field + 3] = at;
      attributes[field + 4] = nameEnd - start > 4 ? 0 : code;
      this.#seeOnce(field);
      this.#attributeCount += 1;
      // 'xmln', of `xmlns` and `xmlns:prefix`.
      if (nameEnd - start >= 5 && bytes[start] === 0x78 && bytes[start + 4] === 0x73) {
        this.#declare(field);
      }
      at += 1;
    }
  }

  /** Refuses the part where an earlier attribute of the element has the same name. */
  #seeOnce(field: number): void {
    const attributes = this.#attributes;
    const code = attributes[field + 4]!;
    for (let other = 0; other < field; other += FIELDS) {
      if (attributes[other + 4] !== code) continue;
      if (code !== 0 || this.#sameBytes(other, field)) this.refuse('xml');
    }
  }

  #sameBytes(one: number, other: number): boolean {
    const [start, end] = [this.#attributes[one]!, this.#attributes[one + 1]!];
    const from = this.#attributes[other]!;
    if (this.#attributes[other + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#bytes[at] !== this.#bytes[from + at - start]) return false;
    }
    return true;
  }

  #declare(field: number): void {
    const [start, end] = [this.#attributes[field]!, this.#attributes[field + 1]!];
    if (!this.#spells(start, start + 5, 'xmlns')) return;
    const isDefault = end === start + 5;
    if (!isDefault && this.#bytes[start + 5] !== COLON) return;
    const uri = this.#value(field);
    const prefixStart = isDefault ? start : start + 6;
    const prefixEnd = isDefault ? start : end;
    this.#bindings.push({ prefixStart, prefixEnd, uri, depth: this.#depth });
    if (isDefault) this.#defaultIsOwn = this.#own.has(uri);
  }

  /** The namespace of a prefix. */
  #declared(start: number, end: number): string {
    return this.#namespaceOf(start, end) ?? this.refuse('xml');
  }

  #namespaceOf(start: number, end: number): string | undefined {
    for (let index = this.#bindings.length - 1; index >= 0; index -= 1) {
      const { prefixStart, prefixEnd, uri } = this.#bindings[index]!;
      if (prefixEnd - prefixStart !== end - start) continue;
      let same = 0;
      while (start + same < end && this.#bytes[start + same] === this.#bytes[prefixStart + same]) {
        same += 1;
      }
      if (start + same === end) return uri;
    }
    return undefined;
  }

  #close(at: number): number {
    const bytes = this.#bytes;
    const depth = this.#depth - 1;
    if (depth < 0) this.refuse('xml');
    const start = this.#open[2 * depth]!;
    const length = this.#open[2 * depth + 1]!;
    for (let index = 0; index < length; index += 1) {
      if (bytes[at + index] !== bytes[start + index]) this.refuse('xml');
    }
    let after = at + length;
    while (after < bytes.length && bytes[after]! <= SPACE) after += 1;
    if (bytes[after] !== GREATER) this.refuse('xml');
    this.#at = after + 1;
    this.#depth = depth;
    if (this.#bindings.length > 0) this.#forget();
    return CLOSE;
  }

  #closeEmpty(): number {
    this.isEmpty = false;
    this.#depth -= 1;
    if (this.#bindings.length > 0) this.#forget();
    return CLOSE;
  }

  /** Forgets the namespaces that elements declared which are closed now. */
  #forget(): void {
    const bindings = this.#bindings;
    if (bindings.at(-1)!.depth <= this.#depth) return;
    while (bindings.length > 0 && bindings.at(-1)!.depth > this.#depth) bindings.pop();
    this.#defaultIsOwn = this.#own.has(this.#namespaceOf(0, 0) ?? '');
  }

  #seeText(): void {
    if (this.#depth === 0) this.refuse('xml');
    this.passedText = true;
  }

  #finish(): number {
    if (this.#depth > 0 || this.#open[1] === 0) this.refuse('xml');
    this.#at = this.#bytes.length;
    return END;
  }

  #afterReference(at: number): number {
    if (referredCode(this.#bytes, at) < 0) this.refuse('xml');
    return afterReference(this.#bytes, at);
  }

  /** The offset after a comment, a processing instruction or a CDATA section. */
  #afterMarkup(at: number): number {
    const after = afterMarkup(this.#bytes, at);
    if (after < 0) this.refuse(isDoctype(this.#bytes, at) ? 'doctype' : 'xml');
    return after;
  }

  #spells(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.#bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  #value(field: number): string {
    const [start, end] = [this.#attributes[field + 2]!, this.#attributes[field + 3]!];
    return decodeText(this.#bytes, start, end, false);
  }
}

interface Binding {
  readonly prefixStart: number;
  readonly prefixEnd: number;
  readonly uri: string;
  readonly depth: number;
}

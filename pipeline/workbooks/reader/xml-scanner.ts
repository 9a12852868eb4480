import type { PartDamage } from '#core/findings/catalog.ts';
import { AttributeList } from './attribute-list.ts';
import { findByte } from './find-byte.ts';
import { afterMarkup, isCdata, isDoctype } from './markup.ts';
import { Namespaces } from './namespaces.ts';
import { refusePart, type Part } from './part.ts';
import { refuseBeyond } from './refuse-beyond.ts';
import { spells } from './spells.ts';
import { TextSpan } from './text-span.ts';

// Named here and in each file that goes through bytes: an imported name is looked up at every byte.
const APOSTROPHE = 0x27;
const BANG = 0x21;
const COLON = 0x3a;
const GREATER = 0x3e;
const LESS = 0x3c;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const SLASH = 0x2f;
const SPACE = 0x20;

/** What `next` has come to. */
export const OPEN = 1;
const CLOSE = 2;
const END = 0;

/**
 * Goes through the XML of a part tag by tag, on its bytes, and builds nothing (XML 1.0, Namespaces in
 * XML 1.0). After `next` has come to an element, its name and attributes stand in the scanner until
 * the next call. Each element must be gone through to its end, by `next`, `text` or `skip`, so that a
 * loop `while (next() === OPEN)` sees exactly the children of an element.
 *
 * Whatever is not well-formed refuses the part, and so do a DOCTYPE, elements nested too deep, and a
 * prefix that nobody declared. Of what is skipped, only the tags are looked at.
 */
export class XmlScanner {
  readonly part: Part;
  readonly attributes: AttributeList;
  /** Whether the element is of the vocabulary that is read. */
  isOwn = false;
  /** Whether the element has neither content nor an end tag. */
  isEmpty = false;
  /** The element's local name by `nameCode`. */
  code = 0;
  /** Whether text has been passed over, other than blanks, since this was last set to false. */
  passedText = false;
  /** What `text` has noted. */
  readonly noted = new TextSpan();

  readonly #bytes: Buffer;
  readonly #namespaces: Namespaces;
  readonly #mostDepth: number;
  /** Start and length of the name of each element that is open, or was last at that depth. */
  readonly #open: Int32Array;
  #depth = 0;
  #at = 0;
  #localStart = 0;
  #nameEnd = 0;

  /** `own` are the namespaces of the vocabulary that is read; `depth` is how deep elements may be. */
  constructor(part: Part, own: ReadonlySet<string>, depth: number) {
    this.part = part;
    this.attributes = new AttributeList(part.bytes);
    this.#bytes = part.bytes;
    this.#namespaces = new Namespaces(part.bytes, own);
    this.#mostDepth = depth;
    this.#open = new Int32Array(2 * depth + 2);
  }

  /** Where the next tag, or text before it, begins; set behind whole elements that somebody else has gone through. */
  get offset(): number {
    return this.#at;
  }

  set offset(at: number) {
    this.#at = at;
  }

  /** Whether elements without a prefix that follow are of the vocabulary, and within this one. */
  get isPlain(): boolean {
    return !this.isEmpty && this.#namespaces.defaultIsOwn;
  }

  /** Goes on to the next tag: OPEN, CLOSE, or END after the last. */
  next(): number {
    if (this.isEmpty) return this.#closeEmpty();
    const bytes = this.#bytes;
    let at = this.#at;
    for (;;) {
      while (bytes[at]! <= SPACE) at += 1;
      if (bytes[at] !== LESS) {
        if (at >= bytes.length) return this.#finish();
        this.#seeText();
        at = this.#tagFrom(at);
      }
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

  /** Passes over the rest of the element. */
  skip(): void {
    if (this.isEmpty) {
      this.#closeEmpty();
      return;
    }
    const bytes = this.#bytes;
    const outside = this.#depth - 1;
    let at = this.#at;
    do {
      at = this.#tagFrom(at);
      const mark = bytes[at + 1];
      if (mark === SLASH) at = this.#afterEnd(at + 2);
      else if (mark === BANG || mark === QUESTION) at = this.#afterMarkup(at);
      else at = this.#afterStart(at + 1);
    } while (this.#depth > outside);
    this.#at = at;
    this.#namespaces.forgetBelow(outside);
  }

  /** Goes to the end of an element that holds text alone, and notes where that is. */
  text(): void {
    const { noted } = this;
    if (this.isEmpty) {
      noted.clear();
      this.#closeEmpty();
      return;
    }
    const bytes = this.#bytes;
    let at = noted.begin(bytes, this.#at);
    for (;;) {
      if (at < 0) this.refuse('xml');
      const mark = bytes[at + 1];
      if (mark === SLASH) break;
      if (mark !== BANG && mark !== QUESTION) this.refuse('unknown');
      at = noted.resume(bytes, this.#afterMarkup(at));
    }
    this.#close(at + 2);
  }

  /** Whether the element is of the vocabulary and has the local name. */
  is(name: string): boolean {
    return this.isOwn && spells(this.#bytes, this.#localStart, this.#nameEnd, name);
  }

  /** An attribute without a prefix, decoded. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    for (let index = 0; index < attributes.count; index += 1) {
      if (spells(this.#bytes, attributes.nameStart(index), attributes.nameEnd(index), name)) {
        return attributes.value(index);
      }
    }
    return undefined;
  }

  /** An attribute of one of the namespaces, by its local name, decoded. */
  attributeOf(namespaces: ReadonlySet<string>, name: string): string | undefined {
    const { attributes } = this;
    for (let index = 0; index < attributes.count; index += 1) {
      const start = attributes.nameStart(index);
      const end = attributes.nameEnd(index);
      const colon = this.#bytes.indexOf(COLON, start);
      if (colon < 0 || colon >= end || !spells(this.#bytes, colon + 1, end, name)) continue;
      if (namespaces.has(this.#namespaces.uriOf(start, colon) ?? '')) {
        return attributes.value(index);
      }
    }
    return undefined;
  }

  /** Refuses the part; `cell` is where it is damaged, if that is known. Always throws. */
  refuse(damage: PartDamage, cell = ''): never {
    return refusePart(this.part, damage, cell);
  }

  #openTag(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    let local = start;
    let code = 0;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) this.refuse('xml');
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      at += 1;
      if (byte === COLON) {
        local = at;
        code = 0;
      } else code = (code << 8) | byte;
    }
    if (at === local) this.refuse('xml');
    this.#localStart = local;
    this.#nameEnd = at;
    this.code = at - local > 4 ? 0 : code;
    this.#enterElement(start, at);
    at = this.attributes.scan(at);
    if (at < 0) this.refuse('xml');
    if (this.attributes.declares) this.#namespaces.declare(this.attributes, this.#depth);
    this.isOwn =
      local === start
        ? this.#namespaces.defaultIsOwn
        : (this.#namespaces.isOwn(start, local - 1) ?? this.refuse('xml'));
    if (bytes[at] === SLASH) {
      at += 1;
      if (bytes[at] !== GREATER) this.refuse('xml');
      this.isEmpty = true;
    }
    this.#at = at + 1;
    return OPEN;
  }

  #enterElement(nameStart: number, nameEnd: number): void {
    const depth = this.#depth;
    // A document has one root.
    if (depth === 0 && this.#open[1] !== 0) this.refuse('xml');
    if (depth === this.#mostDepth) refuseBeyond(this.part, 'depth', depth);
    this.#open[2 * depth] = nameStart;
    this.#open[2 * depth + 1] = nameEnd - nameStart;
    this.#depth = depth + 1;
  }

  /** Passes over a start tag, of which the name begins at `start`, and goes into its element. */
  #afterStart(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    for (;;) {
      const byte = bytes[at];
      if (byte === undefined) this.refuse('xml');
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      at += 1;
    }
    this.#enterElement(start, at);
    for (;;) {
      const byte = bytes[at];
      if (byte === GREATER) break;
      if (byte === QUOTE || byte === APOSTROPHE) at = findByte(bytes, byte, at + 1);
      if (byte === undefined || byte === LESS || at < 0) this.refuse('xml');
      at += 1;
    }
    if (bytes[at - 1] === SLASH) this.#depth -= 1;
    return at + 1;
  }

  #close(at: number): number {
    this.#at = this.#afterEnd(at);
    this.#namespaces.forgetBelow(this.#depth);
    return CLOSE;
  }

  /** Passes over an end tag, of which the name begins at `at`, and out of its element. */
  #afterEnd(at: number): number {
    const bytes = this.#bytes;
    const depth = this.#depth - 1;
    if (depth < 0) this.refuse('xml');
    const start = this.#open[2 * depth]!;
    const length = this.#open[2 * depth + 1]!;
    for (let index = 0; index < length; index += 1) {
      if (bytes[at + index] !== bytes[start + index]) this.refuse('xml');
    }
    let after = at + length;
    while (bytes[after]! <= SPACE) after += 1;
    if (bytes[after] !== GREATER) this.refuse('xml');
    this.#depth = depth;
    return after + 1;
  }

  #closeEmpty(): number {
    this.isEmpty = false;
    this.#depth -= 1;
    this.#namespaces.forgetBelow(this.#depth);
    return CLOSE;
  }

  #finish(): number {
    if (this.#depth > 0 || this.#open[1] === 0) this.refuse('xml');
    return END;
  }

  #seeText(): void {
    if (this.#depth === 0) this.refuse('xml');
    this.passedText = true;
  }

  /** The offset of the next `<`. */
  #tagFrom(from: number): number {
    const found = findByte(this.#bytes, LESS, from);
    return found < 0 ? this.refuse('xml') : found;
  }

  /** The offset after a comment, a processing instruction or a CDATA section. */
  #afterMarkup(at: number): number {
    const after = afterMarkup(this.#bytes, at);
    if (after < 0) this.refuse(isDoctype(this.#bytes, at) ? 'doctype' : 'xml');
    return after;
  }
}

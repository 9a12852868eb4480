import type { AttributeList } from './attribute-list.ts';

/** What prefixes stand for where a scanner is (Namespaces in XML 1.0). */
export class Namespaces {
  /** Whether elements without a prefix are of the vocabulary that is read. */
  defaultIsOwn = false;

  readonly #bytes: Buffer;
  readonly #own: ReadonlySet<string>;
  /** The innermost last. */
  readonly #bindings: Binding[] = [];

  constructor(bytes: Buffer, own: ReadonlySet<string>) {
    this.#bytes = bytes;
    this.#own = own;
  }

  /** Takes in what the attributes of an element declare, the element being `depth` deep. */
  declare(attributes: AttributeList, depth: number): void {
    for (let index = 0; index < attributes.count; index += 1) {
      const start = attributes.nameStart(index);
      const end = attributes.nameEnd(index);
      const name = this.#bytes.toString('latin1', start, end);
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefixStart = name === 'xmlns' ? end : start + 'xmlns:'.length;
      this.#bindings.push({ prefixStart, prefixEnd: end, uri: attributes.value(index), depth });
    }
    this.#setDefault();
  }

  /** Forgets what elements declared that are more than `depth` deep. */
  forgetBelow(depth: number): void {
    const bindings = this.#bindings;
    if (bindings.length === 0 || bindings.at(-1)!.depth <= depth) return;
    while (bindings.length > 0 && bindings.at(-1)!.depth > depth) bindings.pop();
    this.#setDefault();
  }

  /** Whether a prefix stands for the vocabulary that is read; `undefined` for one nobody declared. */
  isOwn(start: number, end: number): boolean | undefined {
    const uri = this.uriOf(start, end);
    return uri === undefined ? undefined : this.#own.has(uri);
  }

  /** The namespace that a prefix stands for. */
  uriOf(start: number, end: number): string | undefined {
    for (let index = this.#bindings.length - 1; index >= 0; index -= 1) {
      const { prefixStart, prefixEnd, uri } = this.#bindings[index]!;
      if (prefixEnd - prefixStart === end - start && this.#isSame(prefixStart, start, end)) {
        return uri;
      }
    }
    return undefined;
  }

  #isSame(known: number, start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) {
      if (this.#bytes[known + at - start] !== this.#bytes[at]) return false;
    }
    return true;
  }

  #setDefault(): void {
    this.defaultIsOwn = this.isOwn(0, 0) ?? false;
  }
}

interface Binding {
  readonly prefixStart: number;
  readonly prefixEnd: number;
  readonly uri: string;
  readonly depth: number;
}

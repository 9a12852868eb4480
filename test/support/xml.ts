/** An element of an XML document, names as they are written, prefixes and all. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

const TOKEN =
  /<\?[^?]*\?>|<!--(?:(?!--)[^])*-->|<\/(?<closed>[\w:.-]+)\s*>|<(?<opened>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y;
const ATTRIBUTE = /(?<name>[\w:.-]+)="(?<value>[^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** Reads a small XML document. Throws for one that is not well-formed; knows no document types. */
export function readXml(source: string): XmlElement {
  const document = element('', '');
  const path = [document];
  for (const groups of tokensOf(source)) {
    const { closed, opened, attributes = '', empty, text } = groups;
    const parent = path.at(-1) ?? document;
    if (text !== undefined) parent.text += plain(text);
    if (opened !== undefined) {
      const child = element(opened, attributes);
      parent.children.push(child);
      if (empty !== '/') path.push(child);
    }
    if (closed !== undefined && path.pop()?.name !== closed) throw new Error(`</${closed}>`);
  }
  const [root, ...others] = document.children;
  const isWhole = path.length === 1 && others.length === 0 && document.text.trim() === '';
  if (root === undefined || !isWhole) throw new Error('not one whole element');
  return root;
}

function* tokensOf(source: string): Generator<Record<string, string | undefined>> {
  let at = 0;
  while (at < source.length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) throw new Error(`not well-formed: ${source.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    yield { ...found.groups };
  }
}

function element(name: string, attributes: string): Open {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(({ groups }): [string, string] => [
    groups?.['name'] ?? '',
    plain(groups?.['value'] ?? ''),
  ]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> twice`);
  return { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
}

function plain(text: string): string {
  return text.replaceAll(/&[^;]*;?/g, (entity) => {
    const character = ENTITIES[entity];
    if (character === undefined) throw new Error(entity);
    return character;
  });
}

/** An element and all that is in it, in document order. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* elementsOf(child);
}

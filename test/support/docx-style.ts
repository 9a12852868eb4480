import { docxElements, within } from './docx-elements.ts';
import type { XmlElement } from './xml.ts';

/** What a paragraph style of a docx says of itself: attributes of the properties that it sets, by their names. */
export function docxStyle(
  bytes: Uint8Array,
  id: string,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const styles = docxElements(bytes, 'word/styles.xml', 'w:style');
  const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
  if (!style) throw new Error(`no style ${id}`);
  const properties = ['w:pPr', 'w:rPr'].flatMap((name) => optional(style, name));
  return Object.fromEntries(
    properties.flatMap(({ children }) =>
      children.map(({ name, attributes }) => [name, attributes]),
    ),
  );
}

function optional(style: XmlElement, name: string): readonly XmlElement[] {
  return style.children.some((child) => child.name === name) ? [within(style, name)] : [];
}

import { docxPart } from './docx-text.ts';
import { elementsOf, readXml, type XmlElement } from './xml.ts';

/** The elements of a name in a part of a docx, in their order. */
export function docxElements(bytes: Uint8Array, part: string, name: string): readonly XmlElement[] {
  return [...elementsOf(readXml(docxPart(bytes, part)))].filter((element) => element.name === name);
}

/** The attributes of those elements. */
export function docxAttributes(
  bytes: Uint8Array,
  part: string,
  name: string,
): readonly Readonly<Record<string, string>>[] {
  return docxElements(bytes, part, name).map(({ attributes }) => attributes);
}

/** The first element of a name within another; throws where there is none. */
export function within(element: XmlElement, name: string): XmlElement {
  const found = [...elementsOf(element)].find((inner) => inner.name === name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** The paragraphs of the document that have a style, in their order. */
export function paragraphsOfStyle(bytes: Uint8Array, id: string): readonly XmlElement[] {
  return docxElements(bytes, 'word/document.xml', 'w:p').filter((paragraph) =>
    [...elementsOf(paragraph)].some(
      ({ name, attributes }) => name === 'w:pStyle' && attributes['w:val'] === id,
    ),
  );
}

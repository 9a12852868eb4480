import { BuilderElement, type XmlComponent } from 'docx';

/** An element of a part of a docx that the library has no class for. Attributes and children stand in their order. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const named = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, { key, value }]),
  );
  return new BuilderElement<Record<string, string | number>>({ name, attributes: named, children });
}

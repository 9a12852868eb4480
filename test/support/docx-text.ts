import { strFromU8, unzipSync } from 'fflate';
import { readXml, type XmlElement } from './xml.ts';

/**
 * The text of a docx in its order: a line for each paragraph that has any, a line for each row of a
 * table, its cells apart by tabs. A line end within either shows as ⏎, a drawing as [its alternative text].
 */
export function docxText(bytes: Uint8Array): string {
  const body = readXml(docxPart(bytes, 'word/document.xml')).children[0];
  const lines = body?.children.flatMap(linesOf) ?? [];
  return lines.map((line) => `${line}\n`).join('');
}

/** A part of a docx as text; throws where there is none of that name. */
export function docxPart(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

function linesOf(block: XmlElement): readonly string[] {
  if (block.name === 'w:tbl') {
    return block.children.filter(({ name }) => name === 'w:tr').map(rowText);
  }
  const text = inlineText(block);
  return text === '' ? [] : [text];
}

function rowText(row: XmlElement): string {
  const cells = row.children.filter(({ name }) => name === 'w:tc');
  return cells
    .map((cell) =>
      cell.children
        .filter(({ name }) => name === 'w:p')
        .map(inlineText)
        .join('⏎'),
    )
    .join('\t');
}

function inlineText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return element.text;
    case 'w:tab':
      return ' ';
    case 'w:br':
      return '⏎';
    case 'wp:docPr':
      return `[${element.attributes['descr'] ?? ''}]`;
    default:
      return element.children.map(inlineText).join('');
  }
}

import { strFromU8, unzipSync } from 'fflate';

/** A range of merged cells; rows and columns count from 1, and both ends belong to it. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The merged ranges of a sheet, by its `sheetId`, as the parts of an opened package hold them. They
 * are given one by one, as they are asked for: a file may hold millions.
 */
export function* mergedRanges(parts: Uint8Array, sheetId: number): Generator<MergedRange> {
  for (const [, ...ends] of sheetXml(parts, sheetId).matchAll(MERGED)) {
    const [left = '', top = '', right = left, bottom = top] = ends;
    yield {
      top: Number(top),
      left: columnNumber(left),
      bottom: Number(bottom),
      right: columnNumber(right),
    };
  }
}

const MERGED =
  /<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?["']/g;

/** The part that holds a sheet; empty where the package does not say which. */
function sheetXml(parts: Uint8Array, sheetId: number): string {
  const sheet = elements(textOfPart(parts, 'xl/workbook.xml'), 'sheet').find(
    (attributes) => attribute(attributes, 'sheetId') === String(sheetId),
  );
  const id = sheet && attribute(sheet, String.raw`\w+:id`);
  const relation = elements(textOfPart(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').find(
    (attributes) => attribute(attributes, 'Id') === id,
  );
  const target = relation && attribute(relation, 'Target');
  return target === undefined ? '' : textOfPart(parts, `xl/${target.replace(/^\/xl\//, '')}`);
}

function textOfPart(parts: Uint8Array, wanted: string): string {
  const found = unzipSync(parts, { filter: ({ name }) => name.replace(/^\//, '') === wanted });
  return Object.values(found)
    .map((part) => strFromU8(part))
    .join('');
}

/** The attributes of each element of a name, as they are written. */
function elements(xml: string, name: string): string[] {
  const element = new RegExp(`<(?:\\w+:)?${name}\\s((?:[^>"']|"[^"]*"|'[^']*')*)>`, 'g');
  return [...xml.matchAll(element)].map(([, attributes = '']) => attributes);
}

function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes) ?? [];
  return value;
}

/** Number of a column by its letters: A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1,
    0,
  );
}

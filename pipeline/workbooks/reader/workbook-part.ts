import { finding } from '#core/findings/finding.ts';
import type { ReadLimits } from '../limits.ts';
import { unreadable } from './wording.zh-CN.ts';
import { isTrue } from './is-true.ts';
import { KnownParts } from './known-parts.ts';
import type { Package } from './package.ts';
import type { Part } from './part.ts';
import { Unreadable } from './unreadable.ts';
import { RELATIONSHIP_IDS, SPREADSHEET } from './vocabulary.ts';
import { OPEN, XmlScanner } from './xml-scanner.ts';

/** What the workbook part says (ECMA-376-1, 18.2). */
export interface WorkbookPart {
  /** Whether days count from 1 January 1904. */
  readonly date1904: boolean;
  /** Every sheet, hidden or not, in their order. */
  readonly sheets: readonly SheetEntry[];
}

export interface SheetEntry {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relationship: string;
  /** Whether it is shown to nobody, or only to who knows where to look (18.18.68). */
  readonly isHidden: boolean;
}

/** Reads the workbook part of a package, by its name. */
export function workbookPart(parts: Package, name: string, limits: ReadLimits): WorkbookPart {
  return known.read(parts, name, limits);
}

const known = new KnownParts(readWorkbookPart);

function readWorkbookPart(part: Part, limits: ReadLimits): WorkbookPart {
  const xml = new XmlScanner(part, SPREADSHEET, limits.depth);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  xml.enter('workbook');
  while (xml.next() === OPEN) {
    if (xml.is('workbookPr')) date1904 = isTrue(xml.attribute('date1904'));
    if (xml.is('sheets')) readSheets(xml, sheets, limits);
    else xml.skip();
  }
  xml.leave();
  if (sheets.length === 0) {
    throw new Unreadable(finding('file.unreadable', { detail: unreadable.noSheets }));
  }
  return { date1904, sheets };
}

function readSheets(xml: XmlScanner, sheets: SheetEntry[], limits: ReadLimits): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  while (xml.next() === OPEN) {
    if (!xml.is('sheet')) xml.refuse('unknown');
    const name = xml.attribute('name') ?? '';
    if (names.has(name.toLowerCase())) xml.refuse('twice');
    names.add(name.toLowerCase());
    const state = xml.attribute('state');
    sheets.push({
      name,
      relationship: xml.attributeOf(RELATIONSHIP_IDS, 'id') ?? '',
      isHidden: state === 'hidden' || state === 'veryHidden',
    });
    if (sheets.length > limits.sheets) {
      const parameters = { excess: 'sheets', limit: limits.sheets, part: xml.part.name } as const;
      throw new Unreadable(finding('file.beyond-limit', parameters));
    }
    xml.skip();
  }
}

import { columnLetters } from '#core/workbook/cells.ts';
import type { Content, Contents } from './drawn-contents.ts';
import type { Dialect } from './drawn-dialects.ts';
import { packZip } from './pack-zip.ts';

/** The sheet that drawn cells stand in. */
export const DRAWN_SHEET = '甲 & 乙';

const transitional = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const types = {
  workbook: 'sheet.main',
  'worksheets/sheet1': 'worksheet',
  sharedStrings: 'sharedStrings',
  styles: 'styles',
};

/** The bytes of a workbook that holds the contents, written in the dialect by hand. */
export function writeDrawn(contents: Contents, dialect: Dialect): Uint8Array {
  const { main, relations } = dialect.strict ? strict : transitional;
  const write = writer(dialect);
  const strings: string[] = [];
  const sheet = write('sheetData', {}, rows(contents, dialect, write, strings));
  const xmlns = dialect.prefix === '' ? 'xmlns' : `xmlns:${dialect.prefix.slice(0, -1)}`;
  const root = (name: string, content: string, attributes: Attributes = {}) =>
    write(name, { [xmlns]: main, ...attributes }, content);
  const book = [
    write('workbookPr', dialect.date1904 ? { date1904: '1' } : {}),
    write(
      'sheets',
      {},
      write('sheet', { name: escapeXml(DRAWN_SHEET), sheetId: '1', 'r:id': 'rId1' }),
    ),
  ];
  const styles = [
    write(
      'numFmts',
      {},
      write('numFmt', { numFmtId: '164', formatCode: 'yyyy&quot;年&quot;m&quot;月&quot;' }),
    ),
    write('cellXfs', {}, ['0', '14', '164'].map((numFmtId) => write('xf', { numFmtId })).join('')),
  ];
  const relation = (id: string, type: string, folder: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${dialect.absoluteTargets ? `/${folder}` : ''}${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
      types,
    )
      .map(
        ([part, type]) =>
          `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', '', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': root('workbook', book.join(''), { 'xmlns:r': relations }),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${[
      relation('rId1', 'worksheet', 'xl/', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'xl/', 'sharedStrings.xml'),
      relation('rId3', 'styles', 'xl/', 'styles.xml'),
    ].join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': root('worksheet', sheet),
    'xl/sharedStrings.xml': root('sst', strings.join(dialect.between)),
    'xl/styles.xml': root('styleSheet', styles.join(dialect.between)),
  };
  return packZip(
    Object.entries(parts).map(([name, xml]) => ({
      name: dialect.upperCaseParts && name.startsWith('xl/') ? name.toUpperCase() : name,
      content: encoded(xml, dialect),
      isStored: dialect.packing === 'stored',
      hasDescriptor: dialect.packing === 'descriptor',
      isZip64: dialect.packing === 'zip64',
    })),
    { isZip64: dialect.packing === 'zip64' },
  );
}

type Attributes = Readonly<Record<string, string>>;
type Write = (name: string, attributes?: Attributes, content?: string) => string;

function writer({ prefix, quote, reversed, between }: Dialect): Write {
  return (name, attributes = {}, content = '') => {
    const pairs = Object.entries(attributes).map(
      ([key, value]) => ` ${key}=${quote}${value}${quote}`,
    );
    const tag = `${prefix}${name}${(reversed ? pairs.toReversed() : pairs).join('')}`;
    return content === ''
      ? `<${tag}/>${between}`
      : `<${tag}>${TEXTS.has(name) ? '' : between}${content}</${prefix}${name}>${TEXTS.has(name) ? '' : between}`;
  };
}

/** Elements that hold text alone. */
const TEXTS = new Set(['t', 'v', 'f']);

function rows(contents: Contents, dialect: Dialect, write: Write, strings: string[]): string {
  const last = contents.at(-1)?.row ?? 0;
  return Array.from({ length: last }, (_, index) => index + 1)
    .map((row) => {
      const inRow = contents.filter((cell) => cell.row === row);
      if (inRow.length === 0 && dialect.references) return '';
      const cells = dialect.references
        ? inRow.map(({ column, content }) =>
            cell(content, { r: `${columnLetters(column)}${row}` }, dialect, write, strings),
          )
        : Array.from({ length: inRow.at(-1)?.column ?? 0 }, (_, index) => {
            const found = inRow.find(({ column }) => column === index + 1);
            return found ? cell(found.content, {}, dialect, write, strings) : write('c');
          });
      return write('row', dialect.references ? { r: `${row}` } : {}, cells.join(''));
    })
    .join('');
}

function cell(
  content: Content,
  at: Attributes,
  dialect: Dialect,
  write: Write,
  strings: string[],
): string {
  const value = (text: string) => write('v', {}, text);
  const text = (written: string) =>
    write('t', { 'xml:space': 'preserve' }, escapeText(xstring(written), dialect));
  switch (content.kind) {
    case 'number':
      return write('c', at, value(String(content.value)));
    case 'day': {
      const styled = { ...at, s: content.day.endsWith('1') ? '1' : '2' };
      return write('c', styled, value(String(serial(content.day, dialect))));
    }
    case 'iso-day':
      return write('c', { ...at, t: 'd' }, value(content.day));
    case 'text': {
      const [first, ...others] = pieces(content.text);
      const runs = [first ?? '', ...others].map((piece) => write('r', {}, text(piece))).join('');
      const reading = write('rPh', { sb: '0', eb: '1' }, text('读音'));
      const item = content.as.endsWith('runs') ? runs + reading : text(content.text);
      if (content.as.startsWith('inline')) {
        return write('c', { ...at, t: 'inlineStr' }, write('is', {}, item));
      }
      strings.push(write('si', {}, item));
      return write('c', { ...at, t: 's' }, value(String(strings.length - 1)));
    }
    case 'boolean':
      return write('c', { ...at, t: 'b' }, value(content.value ? '1' : '0'));
    case 'error':
      return write('c', { ...at, t: 'e' }, value(content.value));
    case 'formula': {
      const formula = write('f', {}, escapeText(content.formula, dialect));
      const { result } = content;
      if (result === undefined) return write('c', at, formula);
      if (typeof result === 'number') return write('c', at, formula + value(String(result)));
      const [t, v] =
        typeof result === 'string'
          ? ['str', escapeText(xstring(result), dialect)]
          : ['b', result ? '1' : '0'];
      return write('c', { ...at, t }, formula + value(v));
    }
    case 'format':
      return write('c', { ...at, s: '1' });
  }
}

/** A text in runs: every third character begins one. */
function pieces(text: string): readonly string[] {
  return Array.from(text).reduce<string[]>((all, character, index) => {
    if (index % 3 === 0) return [...all, character];
    return [...all.slice(0, -1), (all.at(-1) ?? '') + character];
  }, []);
}

function serial(day: string, { date1904 }: Dialect): number {
  const origin = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.parse(`${day}T00:00:00Z`) - origin) / 86_400_000;
}

/** What an ST_Xstring makes of a text (ECMA-376-1, 22.9.2.19). */
function xstring(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (found) => names[found] ?? found);
}

function escapeText(text: string, { escapes }: Dialect): string {
  switch (escapes) {
    case 'names':
      return escapeXml(text);
    case 'decimal':
      // Each half of a surrogate pair by itself, as some programs do.
      return text
        .split('')
        .map((unit) => `&#${unit.charCodeAt(0)};`)
        .join('');
    case 'hexadecimal':
      return Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join(
        '',
      );
    case 'cdata':
      return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  }
}

function encoded(xml: string, { encoding }: Dialect): Uint8Array {
  const declared = encoding.startsWith('utf16') ? 'UTF-16' : 'UTF-8';
  const whole = `<?xml version="1.0" encoding="${declared}" standalone="yes"?>\n${xml}`;
  switch (encoding) {
    case 'utf8':
      return Buffer.from(whole);
    case 'utf8-mark':
      return Buffer.from(`\u{FEFF}${whole}`);
    case 'utf16le':
      return Buffer.from(`\u{FEFF}${whole}`, 'utf16le');
    case 'utf16be':
      return Buffer.from(`\u{FEFF}${whole}`, 'utf16le').swap16();
  }
}

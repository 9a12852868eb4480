import type { PackedEntry } from '../../support/pack-zip.ts';
import type { LooseZip, ZipMutation } from './zip-mutations.ts';

/** Other ways to pack the same files. */
export const neutralZips: Readonly<Record<string, ZipMutation>> = {
  stored: (zip) => onAll(zip, (entry) => ({ ...entry, isStored: true })),
  descriptors: (zip) => onAll(zip, (entry) => ({ ...entry, hasDescriptor: true })),
  zip64: (zip) => onAll(zip, (entry) => ({ ...entry, isZip64: true })),
  reversed: (zip) => ({ ...zip, entries: zip.entries.toReversed() }),
  'extra fields': (zip) =>
    onAll(zip, (entry) => ({ ...entry, extra: Buffer.from('99990400ffffffff', 'hex') })),
  comment: (zip, random) => {
    const comment = Buffer.from(random.pick(['x', '报送', 'PK\u0005\u0006', 'x'.repeat(30_000)]));
    return { ...zip, frame: { ...zip.frame, comment } };
  },
  'plain names': (zip) =>
    onAll(zip, (entry) =>
      /^[\u0020-\u007E]*$/.test(entry.name)
        ? { ...entry, says: { flags: entry.hasDescriptor ? 8 : 0 } }
        : entry,
    ),
};

/** Other ways to make the same package of parts. */
export const neutralPackages: Readonly<Record<string, ZipMutation>> = {
  'folders as entries': (zip) => ({
    ...zip,
    entries: [folder('xl/'), folder('xl/worksheets/'), ...zip.entries],
  }),
  'unknown parts': (zip) => ({
    ...zip,
    entries: [
      ...zip.entries,
      { name: `xl/media/图${zip.entries.length}.png`, content: new Uint8Array(100) },
    ],
  }),
  'absolute targets': (zip) =>
    onText(zip, /^xl\/_rels\/(?:workbook|book)\.xml\.rels$/, (text) =>
      text.replaceAll(/Target="(?!\/)([^"]*)"/g, 'Target="/xl/$1"'),
    ),
  'targets with dots': (zip) =>
    onText(zip, /^xl\/_rels\/(?:workbook|book)\.xml\.rels$/, (text) =>
      text.replaceAll(/Target="(?!\/)([^"]*)"/g, 'Target="../xl/./$1"'),
    ),
  'sheets renamed': (zip) => {
    const named = onText(zip, /(?:\.xml\.rels|\[Content_Types\]\.xml)$/, renamedSheets);
    return onAll(named, (entry) => ({ ...entry, name: renamedSheets(entry.name) }));
  },
  'workbook renamed': (zip) => {
    const named = onText(zip, /(?:^_rels\/\.rels|\[Content_Types\]\.xml)$/, (text) =>
      text.replaceAll('xl/workbook.xml', 'xl/book.xml'),
    );
    return onAll(named, (entry) => ({
      ...entry,
      name: entry.name.replace(/^xl\/(_rels\/)?workbook\.xml/, 'xl/$1book.xml'),
    }));
  },
  'strict namespaces': (zip) =>
    onText(zip, /\.(?:xml|rels)$/, (text) =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
    ),
  'inline strings': (zip) => {
    const strings = zip.entries.find(({ name }) => name === 'xl/sharedStrings.xml');
    const items = Array.from(
      textOf(strings).matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g),
      (found) => found[1] ?? '',
    );
    return onText(zip, /worksheets\/sheet\d+\.xml$/, (text) =>
      text.replaceAll(
        /<c ([^<>]*)t="s"([^<>]*)><v>(\d+)<\/v><\/c>/g,
        (_, before: string, after: string, at: string) =>
          `<c ${before}t="inlineStr"${after}><is>${items[Number(at)] ?? ''}</is></c>`,
      ),
    );
  },
};

/** One of the parts in UTF-16 with its mark; after this no text of it may be changed. */
export const inUtf16: ZipMutation = (zip, random) => {
  const chosen = random.pick(zip.entries.filter(({ name }) => /\.(?:xml|rels)$/.test(name)));
  return onAll(zip, (entry) => (entry === chosen ? { ...entry, content: utf16(entry) } : entry));
};

function onAll(zip: LooseZip, how: (entry: PackedEntry) => PackedEntry): LooseZip {
  return { ...zip, entries: zip.entries.map(how) };
}

function onText(zip: LooseZip, names: RegExp, how: (text: string) => string): LooseZip {
  return onAll(zip, (entry) =>
    names.test(entry.name) ? { ...entry, content: Buffer.from(how(textOf(entry))) } : entry,
  );
}

function renamedSheets(text: string): string {
  return text.replaceAll(/worksheets\/sheet(\d+)\.xml/g, 'blätter/$1.data');
}

function textOf(entry: PackedEntry | undefined): string {
  return Buffer.from(entry?.content ?? []).toString('utf8');
}

/** A part in UTF-16 with its mark, as its declaration then says. */
function utf16(entry: PackedEntry): Uint8Array {
  const text = textOf(entry)
    .replace(/^\uFEFF/, '')
    .replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

function folder(name: string): PackedEntry {
  return { name, content: new Uint8Array(), isStored: true };
}

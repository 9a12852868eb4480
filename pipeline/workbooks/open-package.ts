import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { finding, type Finding } from '#core/findings/finding.ts';
import { messageOf } from '../message-of.ts';
import { inMegabytes, type ReadLimits } from './limits.ts';
import { wording } from './wording.zh-CN.ts';

/** A package within the limits, stripped to what is read; or why there is none. */
export type OpenedPackage =
  | { readonly parts: Uint8Array; readonly finding: undefined }
  | { readonly parts: undefined; readonly finding: Finding };

/** The parts that hold cells; pictures, links, names and properties are left out unread. */
const READ_PARTS =
  /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;

/**
 * Opens a file that should be an xlsx, before any xlsx library sees it: sizes and entries are held
 * against the limits by the zip's directory, and an entry that unpacks to more than it declared is
 * cut there. Never throws.
 */
export function openPackage(bytes: Uint8Array, limits: ReadLimits): OpenedPackage {
  if (bytes.length === 0) return refused(finding('file.empty', {}));
  if (bytes.length > limits.bytes) return refused(tooLarge(bytes.length, limits.bytes));
  if (startsWith(bytes, COMPOUND)) return refused(compoundFinding(bytes));
  if (!startsWith(bytes, ZIP)) return refused(finding('file.not-a-workbook', { extension: '' }));
  try {
    const directory = readDirectory(bytes);
    const unpacked = directory.reduce((sum, entry) => sum + entry.size, 0);
    if (directory.length > limits.entries) {
      const parameters = { entries: directory.length, limit: limits.entries };
      return refused(finding('file.too-many-entries', parameters));
    }
    if (unpacked > limits.unpackedBytes) return refused(tooLarge(unpacked, limits.unpackedBytes));
    const names = directory.map(({ name }) => name.replace(/^\//, ''));
    if (!names.includes('xl/workbook.xml')) {
      return refused(finding('file.not-a-workbook', { extension: kindOf(names) }));
    }
    return { parts: readableParts(bytes), finding: undefined };
  } catch (error) {
    return refused(finding('file.unreadable', { detail: damaged(error) }));
  }
}

/** What a library says of a file that it cannot read, in brief. */
export function damaged(error: unknown): string {
  return wording.unreadable.damaged(messageOf(error).slice(0, 80));
}

function refused(finding: Finding): OpenedPackage {
  return { parts: undefined, finding };
}

const ZIP = [0x50, 0x4b];
/** Of .xls, and of an xlsx with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function tooLarge(bytes: number, limit: number): Finding {
  return finding('file.too-large', { megabytes: inMegabytes(bytes), limit: inMegabytes(limit) });
}

function compoundFinding(bytes: Uint8Array): Finding {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes).includes(name)
    ? finding('file.unreadable', { detail: wording.unreadable.encrypted })
    : finding('file.not-a-workbook', { extension: '.xls' });
}

function readDirectory(bytes: Uint8Array): { name: string; size: number }[] {
  const entries: { name: string; size: number }[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

/** What another kind of package is, by a part that it has; empty where that is unknown. */
function kindOf(names: readonly string[]): string {
  const kinds = {
    'word/document.xml': '.docx',
    'ppt/presentation.xml': '.pptx',
    'xl/workbook.bin': '.xlsb',
    'content.xml': '.ods',
  };
  return Object.entries(kinds).find(([name]) => names.includes(name))?.[1] ?? '';
}

function readableParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes, { filter: ({ name }) => READ_PARTS.test(name) });
  const rewritten = Object.entries(parts).map(([name, content]) => {
    const rewrite = rewrites.find(({ part }) => name.endsWith(part))?.rewrite;
    return [name, rewrite ? strToU8(rewrite(strFromU8(content))) : content] as const;
  });
  return zipSync(Object.fromEntries(rewritten), { level: 0 });
}

const rewrites = [
  { part: 'xl/workbook.xml', rewrite: withoutNames },
  { part: 'xl/styles.xml', rewrite: withPlainDates },
];

/** ExcelJS goes through a named range cell by cell, whole columns too. */
function withoutNames(xml: string): string {
  const start = xml.search(/<(?:\w+:)?definedNames\b[^>]*>/);
  const end = xml.lastIndexOf(NAMES_END);
  return start < 0 || end < start ? xml : xml.slice(0, start) + xml.slice(end + NAMES_END.length);
}

const NAMES_END = 'definedNames>';

/** The East Asian built-in date formats, such as 2023年4月1日, which ExcelJS does not know for dates. */
function withPlainDates(xml: string): string {
  return xml.replaceAll(/\bnumFmtId="(?:2[789]|3[016]|5[0-478])"/g, 'numFmtId="14"');
}

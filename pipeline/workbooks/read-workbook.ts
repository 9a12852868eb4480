import { finding, type Finding } from '#core/findings/finding.ts';
import { endingByContent } from '../files/ending-by-content.ts';
import type { FileWorkbook } from './file-workbook.ts';
import { inMegabytes, readLimits, type ReadLimits } from './limits.ts';
import { openWorkbook } from './reader/open-workbook.ts';
import { Unreadable } from './reader/unreadable.ts';

/** A workbook as it was read, or why it was not. */
export type ReadResult =
  | { readonly workbook: FileWorkbook; readonly finding: undefined }
  | { readonly workbook: undefined; readonly finding: Finding };

/** Reads the bytes of an xlsx file, whatever program wrote them. Never throws for what they hold. */
export type WorkbookReader = (bytes: Uint8Array) => ReadResult;

/** The reader of the pipeline, within `readLimits`. */
export const readWorkbook: WorkbookReader = (bytes) => readWithin(bytes, readLimits);

/** The same within limits of one's own. */
export function readWithin(bytes: Uint8Array, limits: ReadLimits): ReadResult {
  const refused = refusal(bytes, limits);
  if (refused) return { workbook: undefined, finding: refused };
  try {
    return { workbook: openWorkbook(bytes, limits), finding: undefined };
  } catch (error) {
    if (error instanceof Unreadable) return { workbook: undefined, finding: error.finding };
    throw error;
  }
}

/** Why a file is not opened, by its size and its first bytes. */
function refusal(bytes: Uint8Array, limits: ReadLimits): Finding | undefined {
  if (bytes.length === 0) return finding('file.empty', {});
  if (bytes.length > limits.bytes) {
    const [megabytes, limit] = [inMegabytes(bytes.length), inMegabytes(limits.bytes)];
    return finding('file.too-large', { megabytes, limit });
  }
  if (bytes[0] === LETTER_P && bytes[1] === LETTER_K) return undefined;
  const extension = endingByContent(bytes);
  return extension === '.xls' && isEncrypted(bytes)
    ? finding('file.encrypted', {})
    : finding('file.not-a-workbook', { extension });
}

/** Of a zip the first letters, whatever it begins with. */
const LETTER_P = 0x50;
const LETTER_K = 0x4b;

/** Whether what looks like an .xls is an xlsx with a password. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

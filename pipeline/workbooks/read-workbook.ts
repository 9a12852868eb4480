import ExcelJS from 'exceljs';
import { finding, type Finding } from '#core/findings/finding.ts';
import { fileWorkbook, type FileWorkbook } from './file-workbook.ts';
import { readLimits, type ReadLimits } from './limits.ts';
import { damaged, openPackage } from './open-package.ts';
import { wording } from './wording.zh-CN.ts';

/** A workbook as it was read, or why it was not. */
export type ReadResult =
  | { readonly workbook: FileWorkbook; readonly finding: undefined }
  | { readonly workbook: undefined; readonly finding: Finding };

/** Reads the bytes of an xlsx file, whatever program wrote them. Never throws for what they hold. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<ReadResult>;

/** What ExcelJS must not look at: it goes through the cells of such ranges one by one. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'mergeCells',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
];

/** The reader of the pipeline, within `readLimits`. */
export const readWorkbook: WorkbookReader = (bytes) => readWithin(bytes, readLimits);

/** The same within limits of one's own. */
export async function readWithin(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const { parts, finding: refused } = openPackage(bytes, limits);
  if (parts === undefined) return { workbook: undefined, finding: refused };
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(parts.slice().buffer, { ignoreNodes: IGNORED });
  } catch (error) {
    return unreadable(damaged(error));
  }
  const count = workbook.worksheets.length;
  if (count === 0) return unreadable(wording.unreadable.noSheets);
  if (count > limits.sheets) {
    return unreadable(wording.unreadable.tooManySheets(count, limits.sheets));
  }
  return { workbook: fileWorkbook(workbook, parts, limits.rows), finding: undefined };
}

function unreadable(detail: string): ReadResult {
  return { workbook: undefined, finding: finding('file.unreadable', { detail }) };
}

import { isDeepStrictEqual } from 'node:util';
import type { Worksheet } from 'exceljs';
import { finishPackage } from '../../pipeline/workbooks/finish-package.ts';
import { GENERAL } from '../model/cell.ts';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';
import { writeContent } from './cell-content.ts';
import { openFile, readFileSheet } from './read-file.ts';
import { writeProtection } from './sheet-protection.ts';
import { spreadValidations } from './spread-validations.ts';

/**
 * Writes into a file what a snapshot has otherwise: contents, results, number formats, which cells
 * are locked, and protection. All else stays as the file has it; looks are not written. Throws when
 * the snapshot has a sheet that the file lacks.
 */
export async function saveXlsx(
  original: Uint8Array,
  { sheets }: WorkbookSnapshot,
): Promise<Uint8Array> {
  const workbook = await openFile(original);
  // ExcelJS forgets on loading that the file asks to be calculated when it is opened.
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const wanted of sheets) {
    const sheet = workbook.getWorksheet(wanted.name);
    if (sheet === undefined) throw new Error(`the file has no sheet ${wanted.name}`);
    await saveSheet(sheet, wanted);
  }
  return finishPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function saveSheet(sheet: Worksheet, wanted: SheetSnapshot): Promise<void> {
  spreadValidations(sheet);
  const { cells, protection } = readFileSheet(sheet);
  for (const address of new Set([...Object.keys(cells), ...Object.keys(wanted.cells)])) {
    saveCell(sheet, address, cells[address] ?? {}, wanted.cells[address] ?? {});
  }
  if (!isDeepStrictEqual(protection, wanted.protection)) {
    await writeProtection(sheet, wanted.protection);
  }
}

function saveCell(
  sheet: Worksheet,
  address: string,
  { value, formula, numberFormat, locked }: CellSnapshot,
  wanted: CellSnapshot,
): void {
  const isRewritten = !isDeepStrictEqual([value, formula], [wanted.value, wanted.formula]);
  const isFormatted = numberFormat !== wanted.numberFormat || locked !== wanted.locked;
  if (isRewritten) writeContent(sheet.getCell(address), wanted);
  if (!isFormatted) return;
  const cell = sheet.getCell(address);
  // Cells share their styles: a style is replaced, never changed.
  cell.style = {
    ...cell.style,
    numFmt: wanted.numberFormat ?? GENERAL,
    protection: { ...cell.style.protection, locked: wanted.locked ?? true },
  };
}

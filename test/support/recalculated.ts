import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { convertAll } from './libreoffice.ts';

/** A workbook as LibreOffice calculates and saves it. */
export async function recalculated(bytes: Uint8Array): Promise<RawWorkbook> {
  const [workbook] = await allRecalculated([bytes]);
  if (workbook === undefined) throw new Error('there is no workbook');
  return workbook;
}

/** The same for several workbooks, for which LibreOffice starts once. */
export async function allRecalculated(files: readonly Uint8Array[]): Promise<RawWorkbook[]> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-recalculation-'));
  try {
    const paths = files.map((_, index) => join(folder, `${index}.xlsx`));
    await Promise.all(files.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
    const saved = await convertAll(paths, 'xlsx');
    const contents = await Promise.all(saved.map((path) => readFile(path)));
    return contents.map((content) => {
      const result = readWorkbook(content);
      if (result.workbook === undefined) throw new Error(result.finding.code);
      return result.workbook;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Cells that calculate to an error, with their formulas. */
export function errorsIn(workbook: RawWorkbook): string[] {
  return Object.values(sheetNames).flatMap((name) => {
    const sheet = workbook.sheet(name);
    if (sheet === undefined) return [name];
    return Array.from({ length: sheet.lastRow }, (_, row) => row + 1).flatMap((row) =>
      Array.from({ length: sheet.lastColumn }, (_, column) => sheet.cell(row, column + 1))
        .filter((cell) => cell.type === 'error')
        .map((cell) => `${name} ${row} ${cell.formula}`),
    );
  });
}

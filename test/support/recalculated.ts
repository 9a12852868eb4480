import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { convert } from './libreoffice.ts';

/** A workbook as LibreOffice calculates and saves it. */
export async function recalculated(bytes: Uint8Array): Promise<RawWorkbook> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-recalculation-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'filled.xlsx');
  await writeFile(path, bytes);
  const result = readWorkbook(await readFile(await convert(path, 'xlsx')));
  if (result.workbook === undefined) throw new Error(result.finding.code);
  return result.workbook;
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

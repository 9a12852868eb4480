import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { schemeWorkbook } from '../../../../pipeline/schemes/xlsx/scheme-workbook.ts';
import type { FileWorkbook } from '../../../../pipeline/workbooks/file-workbook.ts';
import { writeLedger } from '../../../../pipeline/workbooks/ledger/write-ledger.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { writeWorkbook } from '../../../../pipeline/workbooks/write-workbook.ts';
import { cellsByExceljs } from '../../../support/cells-by-exceljs.ts';
import { cellsBySheetjs } from '../../../support/cells-by-sheetjs.ts';
import { cellsInSheet } from '../../../support/cells-in-sheet.ts';
import { fillByLibreOffice, fillByOpenpyxl, type FillJob } from '../../../support/fill-by.ts';
import { lastingFolder } from '../../../support/lasting-folder.ts';
import { issuedLedger } from '../../../support/issued-ledger.ts';
import { orderFor, scheme } from '../sample.ts';

const kinds = ['self', 'review', 'ledger', 'scheme'] as const;
const savers = {
  ours: (jobs: readonly FillJob[]) => Promise.all(jobs.map(({ from, to }) => copyFile(from, to))),
  LibreOffice: fillByLibreOffice,
  openpyxl: fillByOpenpyxl,
  ExcelJS: (jobs: readonly FillJob[]) => Promise.all(jobs.map(saveByExceljs)),
};

const sheet = '指标评分';
const typed = [
  { sheet, cell: 'I7', type: 'number', value: 0.475 },
  { sheet, cell: 'I10', type: 'date', value: '2023-04-04' },
  { sheet, cell: 'L7', type: 'text', value: ' 见附件 <1> & “2”\n附件' },
] as const;

const folder = lastingFolder();

beforeAll(async () => {
  const workbooks = {
    self: await writeWorkbook(orderFor('self')),
    review: await writeWorkbook(orderFor('review')),
    ledger: await writeLedger(issuedLedger),
    scheme: await schemeWorkbook(scheme),
  };
  for (const kind of kinds) await writeFile(join(folder(), `${kind}.xlsx`), workbooks[kind]);
  for (const [saver, save] of Object.entries(savers)) {
    await save(
      kinds.map((kind) => ({
        from: join(folder(), `${kind}.xlsx`),
        to: join(folder(), `${kind}-${saver}.xlsx`),
        cells: kind === 'self' ? typed : [],
      })),
    );
  }
});

async function saveByExceljs({ from, to }: FillJob): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  await workbook.xlsx.writeFile(to);
}

function opened(bytes: Uint8Array): FileWorkbook {
  const { workbook, finding } = readWorkbook(bytes);
  if (workbook === undefined) throw new Error(finding.code);
  return workbook;
}

/** Cells that show something: a formula whose result nobody has stored is lost on SheetJS. */
function shown(cells: Record<string, Cell>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell.type !== 'empty'));
}

describe.each(Object.keys(savers))('as %s saves it', (saver) => {
  it.each(kinds)('a workbook (%s) has the same cells for every reader', async (kind) => {
    const bytes = await readFile(join(folder(), `${kind}-${saver}.xlsx`));
    const workbook = opened(bytes);
    expect(workbook.sheetNames).toEqual(
      opened(await readFile(join(folder(), `${kind}.xlsx`))).sheetNames,
    );
    for (const name of workbook.sheetNames) {
      const cells = cellsInSheet(workbook.sheet(name));
      expect(Object.keys(cells).length).toBeGreaterThan(0);
      expect(cells).toEqual(await cellsByExceljs(bytes, name));
      expect(shown(cells)).toEqual(shown(cellsBySheetjs(bytes, name)));
    }
  });
});

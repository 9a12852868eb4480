import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLedgerIdentity } from '#core/ledger/identity.ts';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { ledgerSheets } from '#core/ledger/sheets.ts';
import { writeLedger } from '../../../../pipeline/workbooks/ledger/write-ledger.ts';
import { readWorkbook } from '../../../../pipeline/workbooks/read-workbook.ts';
import { fillByLibreOffice, fillByOpenpyxl } from '../../../support/fill-by.ts';
import { emptyFolder } from '../../../support/folders.ts';
import { issuedLedger } from '../../../support/issued-ledger.ts';

const sheet = ledgerSheets.items;
const cells = [
  { sheet, cell: 'F7', type: 'text', value: ' 逐案落实出庭\n按月通报 & 考核' },
  { sheet, cell: 'I7', type: 'text', value: '出庭台账、“通报”' },
  { sheet, cell: 'J7', type: 'date', value: '2024-06-20' },
  { sheet, cell: 'F8', type: 'text', value: '补办审查' },
  { sheet, cell: 'H8', type: 'date', value: '2024-09-30' },
  { sheet, cell: 'K9', type: 'text', value: '待上级明确' },
] as const;

describe.each([
  { program: 'LibreOffice', fill: fillByLibreOffice },
  { program: 'openpyxl', fill: fillByOpenpyxl },
])('a ledger filled in with $program', ({ fill }) => {
  it('says what was typed and is still whose it was', async () => {
    const folder = await emptyFolder();
    const [from, to] = [join(folder, 'issued.xlsx'), join(folder, 'filled.xlsx')];
    await writeFile(from, await writeLedger(issuedLedger));

    await fill([{ from, to, cells }]);

    const { workbook } = readWorkbook(await readFile(to));
    const said = readLedgerIdentity(workbook!.sheet(ledgerSheets.identity)!);
    const { rectifications, findings } = readLedger(workbook!, issuedLedger, '2025-01-10');
    expect(said.read?.signature).toBe('c2lnbmVk');
    expect(said.read?.identity.items.map(({ problem }) => problem)).toEqual(
      issuedLedger.items.map(({ problem }) => problem),
    );
    expect(findings.map(({ code, place }) => [code, place.cell])).toEqual([
      ['ledger.untouched', 'J9'],
    ]);
    expect(rectifications).toMatchObject([
      {
        code: '1.1',
        measure: '逐案落实出庭\n按月通报 & 考核',
        responsible: '司法局、法院',
        due: '2024-06-30',
        evidence: '出庭台账、“通报”',
        closedOn: '2024-06-20',
      },
      { code: '1.10', measure: '补办审查', due: '2024-09-30', closedOn: '' },
      { code: '2', measure: '', note: '待上级明确' },
    ]);
  });
});

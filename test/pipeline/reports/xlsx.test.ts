import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS, { type CellValue, type Worksheet } from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { convert } from '../../support/libreoffice.ts';
import { exampleModel, hostile } from '../../support/report-model.ts';
import { openXlsx } from '../../support/open-xlsx.ts';

let folder: string;
let path: string;
let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-xlsx-'));
  path = join(folder, 'ranking.xlsx');
  bytes = await rankingWorkbook(exampleModel);
  await writeFile(path, bytes);
  workbook = await openXlsx(path);
});
afterAll(() => rm(folder, { recursive: true }));

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function column(of: Worksheet, letter: string, from: number): CellValue[] {
  return of.getColumn(letter).values.slice(from);
}

/** Formulas of a workbook by address, with their results. */
function formulas(of: ExcelJS.Workbook): [where: string, result: unknown][] {
  const found: [string, unknown][] = [];
  of.eachSheet((one) => {
    one.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push([`${one.name}!${cell.address}`, cell.result]);
      });
    });
  });
  return found;
}

const sheets = ['排名', '得分步骤', '领域得分', '指标统计', '权重合规', '校验发现'];

describe('ranking.xlsx', () => {
  it('has its sheets in order, none that looks back where there is no round before', () => {
    expect(workbook.worksheets.map((one) => one.name)).toEqual(sheets);
  });

  it.each(sheets)('%s is frozen, filtered, printable and marked as simulated', (name) => {
    const { views, autoFilter, pageSetup, headerFooter } = sheet(name);

    expect(views[0]).toMatchObject({ state: 'frozen' });
    expect(autoFilter).toEqual(expect.stringMatching(/^A\d+:[A-Z]+\d+$/));
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toMatch(/^\d:\d$/);
    expect(headerFooter.oddFooter).toContain('第 &P 页，共 &N 页');
    expect(headerFooter.oddFooter).toContain('模拟数据');
    expect(sheet(name).getCell('A1').text).toMatch(/^【模拟数据】/);
  });

  it('prints each table whole, wherever the cursor stands', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    const areas = /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)/g;

    expect(Array.from(xml.matchAll(areas), ([, area]) => area)).toEqual([
      '&apos;排名&apos;!$A$1:$T$16',
      '&apos;得分步骤&apos;!$A$1:$R$14',
      '&apos;领域得分&apos;!$A$1:$I$13',
      '&apos;指标统计&apos;!$A$1:$M$11',
      '&apos;权重合规&apos;!$A$1:$K$13',
      '&apos;校验发现&apos;!$A$1:$H$9',
    ]);
  });

  it('lists ranked units first and tells why the others are not ranked', () => {
    const ranking = sheet('排名');

    expect(column(ranking, 'A', 5)).toEqual([1, 2, 3, 3, 5, 6, 7, 8, 9]);
    expect(column(ranking, 'B', 14)).toEqual(['620110', '620111', '620112']);
    expect(column(ranking, 'Q', 14)).toEqual([
      '退回：「法治建设」的权重为8%，低于10%的下限（须更正 2 处）',
      '拒收：文件无法读取：不是完整的压缩包',
      '未报送',
    ]);
  });

  it('says that identities are unverified where the round has no keys, and only there', async () => {
    const signed = new ExcelJS.Workbook();
    const itsBytes = await rankingWorkbook({ ...exampleModel, signed: true });
    await signed.xlsx.load(itsBytes.slice().buffer);

    expect(sheet('排名').getCell('A2').text).toContain('本期未启用签名，报送身份未经核验。');
    expect(signed.getWorksheet('排名')?.getCell('A2').text).toMatch(/并注明原因。$/);
  });

  it('shows scores as numbers with bars', () => {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

    expect(column(sheet('排名'), 'F', 5)).toEqual([
      103, 97.5, 87.75, 87.75, 79, 75, 70.94, 60, 42.58,
    ]);
    expect(xml).toContain('<conditionalFormatting sqref="F5:F16"><cfRule type="dataBar"');
  });

  it('marks a weight under the floor red', () => {
    const weights = sheet('权重合规');
    const failing = weights.getColumn('H').values.indexOf('不合规');

    expect(weights.getCell(failing, 5).value).toBe(0.0999);
    expect(weights.getCell(failing, 5).font.color).toEqual({ argb: 'FFC00000' });
  });

  it('keeps what strangers typed as text, never as a formula or a link', () => {
    const names = column(sheet('排名'), 'C', 5);

    expect(names).toEqual(
      expect.arrayContaining([
        hostile.formula,
        hostile.script,
        hostile.endOfScript,
        hostile.quotes,
        hostile.lines,
        hostile.emoji,
      ]),
    );
    expect(new Set(formulas(workbook).map(([where]) => where.split('!')[0]))).toEqual(
      new Set(['得分步骤']),
    );
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('<hyperlink');
  });

  it('stores the results that LibreOffice computes from its formulas', async () => {
    const recalculated = await openXlsx(await convert(path, 'xlsx'));

    const stored = formulas(workbook);
    expect(stored).toHaveLength(9 * 7);
    expect(formulas(recalculated)).toEqual(stored);
  });
});

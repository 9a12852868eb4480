import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS, { type CellValue, type Worksheet } from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '#core/workbook/cells.ts';
import type { FindingRow } from '../../../pipeline/database/marts.ts';
import { rankingWorkbook } from '../../../pipeline/reports/xlsx/ranking-workbook.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { golden } from '../../support/golden.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';
import { exampleModel, hostileNames } from '../../support/report-model.ts';
import { openXlsx } from '../../support/open-xlsx.ts';
import { dump } from '../../support/ranking-workbook.ts';

const folder = lastingFolder();
let path: string;
let bytes: Uint8Array;
let workbook: ExcelJS.Workbook;

beforeAll(async () => {
  path = join(folder(), 'ranking.xlsx');
  bytes = await rankingWorkbook(exampleModel);
  await writeFile(path, bytes);
  workbook = await openXlsx(path);
});

/** The texts of a sheet, as collecting reads them. */
function textsIn(written: Uint8Array, name: string): string[] {
  const read = readWorkbook(written).workbook?.sheet(name);
  if (read === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: read.lastRow * read.lastColumn }, (_, index) =>
    textOf(read.cell(Math.floor(index / read.lastColumn) + 1, (index % read.lastColumn) + 1)),
  );
}

function sheet(name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

function column(of: Worksheet, letter: string, from: number): CellValue[] {
  return of.getColumn(letter).values.slice(from);
}

/** A formula that comes to this. */
function result(figure: number): unknown {
  return expect.objectContaining({ result: figure });
}

/** Formulas of a workbook by address. */
function formulas(of: ExcelJS.Workbook): [where: string, formula: string][] {
  const found: [string, string][] = [];
  of.eachSheet((one) => {
    one.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push([`${one.name}!${cell.address}`, cell.formula]);
      });
    });
  });
  return found;
}

/** ExcelJS keeps the rules of a sheet and does not say so in its types. */
type WithFormats = Worksheet & {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly { readonly formulae?: readonly string[] }[];
  }[];
};

/** Conditions by which a sheet's cells are coloured, with the cells. */
function rulesOf(name: string): string[] {
  return (sheet(name) as WithFormats).conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ formulae }) => (formulae === undefined ? [] : `${ref} ${formulae[0]}`)),
  );
}

const shared = [
  'AND',
  'COUNT',
  'COUNTIF',
  'COUNTIFS',
  'DEVSQ',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISNUMBER',
  'ISTEXT',
  'MATCH',
  'MAX',
  'MID',
  'MIN',
  'MOD',
  'OR',
  'RANK',
  'ROUND',
  'ROWS',
  'SQRT',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
];

const sheets = [
  '排名',
  '实时排名',
  '指标得分',
  '得分步骤',
  '一级指标得分',
  '领域得分',
  '指标统计',
  '权重合规',
  '得分来源',
  '校验发现',
];

describe('ranking.xlsx', () => {
  it('has its sheets in order, none that looks back where there is no round before', () => {
    expect(workbook.worksheets.map((one) => one.name)).toEqual([...sheets, '方法']);
    expect(workbook.worksheets.map((one) => one.state)).toEqual(Array(11).fill('visible'));
  });

  it.each(sheets)('%s is frozen, filtered, printable and marked as simulated', (name) => {
    const { views, autoFilter, pageSetup, headerFooter } = sheet(name);

    expect(views[0]).toMatchObject({ state: 'frozen' });
    expect(autoFilter).toEqual(expect.stringMatching(/^A\d+:[A-Z]+\d+$/));
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToHeight: 0 });
    expect(pageSetup.printTitlesRow).toMatch(/^\d:\d$/);
    expect(headerFooter.oddFooter).toContain('第 &P 页，共 &N 页');
    expect(headerFooter.oddFooter).toContain('模拟数据');
    expect(sheet(name).getCell('A1').text).toMatch(/^【模拟数据】/);
  });

  it('prints each table whole, wherever the cursor stands', () => {
    const xml = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
    const areas = /<definedName name="_xlnm.Print_Area"[^>]*>([^<]*)/g;

    expect(Array.from(xml.matchAll(areas), ([, area]) => area)).toEqual([
      '&apos;排名&apos;!$A$1:$S$15',
      '&apos;实时排名&apos;!$A$1:$J$12',
      '&apos;指标得分&apos;!$A$3:$M$18',
      '&apos;得分步骤&apos;!$A$3:$AJ$13',
      '&apos;一级指标得分&apos;!$A$1:$J$13',
      '&apos;领域得分&apos;!$A$1:$K$13',
      '&apos;指标统计&apos;!$A$1:$M$11',
      '&apos;权重合规&apos;!$A$1:$L$13',
      '&apos;得分来源&apos;!$A$1:$L$75',
      '&apos;校验发现&apos;!$A$1:$H$9',
      '&apos;方法&apos;!$A$1:$E$80',
    ]);
  });

  it.each([
    ['指标得分', 'A:C', 1],
    ['得分步骤', 'A:B', 2],
  ])(
    'prints %s over several pages where it is wide, with title and units on each',
    (name, units, wide) => {
      const { pageSetup, headerFooter } = sheet(name);

      expect(pageSetup).toMatchObject({ pageOrder: 'overThenDown', fitToWidth: wide });
      expect(pageSetup.printTitlesColumn).toBe(units);
      expect(headerFooter.oddHeader).toBe(
        `&L【模拟数据】某省县级法治政府建设考评方案（2023年） · ${name}`,
      );
    },
  );

  it('lists ranked units first and tells why the others are not ranked', () => {
    const ranking = sheet('排名');

    expect(column(ranking, 'A', 4).slice(0, 9)).toEqual([1, 2, 3, 3, 5, 6, 7, 8, 9].map(result));
    expect(column(ranking, 'B', 4)).toEqual([1, 2, 3, 3, 5, 6, 7, 8, 9]);
    expect(column(ranking, 'C', 13)).toEqual(['620110', '620111', '620112']);
    expect(column(ranking, 'S', 13)).toEqual([
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
    expect(signed.getWorksheet('排名')?.getCell('A2').text).not.toContain('签名');
  });

  it('shows scores as numbers with bars', () => {
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

    expect(column(sheet('排名'), 'G', 4).slice(0, 9)).toEqual(
      [103, 97.5, 87.75, 87.75, 79, 75, 70.94, 60, 42.58].map(result),
    );
    expect(xml).toContain('<conditionalFormatting sqref="G4:G15"><cfRule type="dataBar"');
  });

  it('marks what is under the floor, changed or not applicable by rules that follow the figures', () => {
    expect(rulesOf('权重合规')).toContain('E4:E13 AND(ISNUMBER(E4),E4<权重下限)');
    expect(rulesOf('排名')).toContain('A4:A15 A4<>B4');
    expect(rulesOf('指标得分')).toContain('D10:D18 D10="缺项"');
  });

  it('takes a score between zero and the points, or one of two words, in cells that look open', () => {
    const score = sheet('指标得分').getCell('E12');

    expect(score.dataValidation).toMatchObject({
      type: 'custom',
      formulae: [
        'IF(ISNUMBER(E10),AND(E10>=0,E10<=E$7,ROUND(E10,6)=E10),OR(E10="缺项",E10="不适用"))',
      ],
    });
    expect(score.fill).toMatchObject({ fgColor: { argb: 'FFFFFBE6' } });
    expect(sheet('指标得分').getCell('E7').value).toBe(15);
  });

  it('keeps what strangers typed as text, never as a formula or a link', () => {
    const names = column(sheet('排名'), 'D', 4);

    expect(names).toEqual(expect.arrayContaining([...hostileNames]));
    expect(formulas(workbook).filter(([, formula]) => /calc|cmd/.test(formula))).toEqual([]);
    expect(
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('<hyperlink');
  });

  it('has nothing but functions that Excel 2016, WPS and LibreOffice share', () => {
    const used = formulas(workbook).flatMap(([, formula]) => formula.match(/[A-Z]+(?=\()/g) ?? []);

    expect([...new Set(used)].toSorted()).toEqual(shared);
  });

  it('says what it stands on, and how each step is worked out', () => {
    const method = sheet('方法');
    const labels = column(method, 'A', 1);
    const value = (label: string) => method.getCell(labels.indexOf(label) + 1, 2).text;

    expect(value('方案标识')).toBe('report-2023');
    expect(value('版次')).toBe('2023.1');
    expect(value('方案校验值')).toMatch(/^[0-9a-f]{64}$/);
    expect(value('程序版本')).toBe('0.1.0');
    expect(value('生成时间')).toBe('2024-01-15 10:30:00（北京时间）');
    expect(value('数据性质')).toBe('模拟数据');
    expect(column(method, 'E', 1)).toContain('=ROUND(T5,小数位数)');
  });

  it('leads each score back to file, sheet and cell', () => {
    const origins = sheet('得分来源');

    expect(origins.getRow(4).values).toEqual([
      undefined,
      '620101',
      '城关区',
      '1.1',
      '权责清单动态调整',
      '自评',
      '张三',
      '20',
      20,
      '计入',
      '620101-城关区.xlsx',
      '指标评分',
      'K7',
    ]);
  });

  it('names scores.csv where the scores are too many to be listed', async () => {
    const many = { ...exampleModel, scores: [], scoreCount: 20_001 };
    const opened = new ExcelJS.Workbook();
    await opened.xlsx.load((await rankingWorkbook(many)).slice().buffer);

    expect(opened.getWorksheet('得分来源')).toBeUndefined();
    expect(opened.getWorksheet('指标得分')?.getCell('A2').text).toContain(
      '各环节得分共 20001 条，出处（文件、工作表、单元格）见同一文件夹中的 scores.csv。',
    );
  });

  it('names findings.csv where the findings are too many to be listed', async () => {
    const [one] = exampleModel.findings;
    const findings = Array.from({ length: 20_001 }, () => ({ ...one })) as FindingRow[];
    const opened = new ExcelJS.Workbook();

    await opened.xlsx.load(
      (await rankingWorkbook({ ...exampleModel, findings, missingMeasures: [] })).slice().buffer,
    );

    expect(opened.getWorksheet('校验发现')?.getCell('A2').text).toContain(
      '共有 20001 条，本表只列前 20000 条，全部见同一文件夹中的 findings.csv。',
    );
    expect(opened.getWorksheet('校验发现')?.actualRowCount).toBe(20_003);
  });

  it('shows a text as it stands where it looks like an escaped character', async () => {
    const findings = exampleModel.findings.map((row) => ({ ...row, file: '甲_x000D_.xlsx' }));

    const written = await rankingWorkbook({ ...exampleModel, findings });

    expect(textsIn(written, '校验发现')).toContain('甲_x000D_.xlsx');
  });

  it('has the same bytes for the same round', async () => {
    const again = await rankingWorkbook(exampleModel);

    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  it('is, cell by cell, what it was', async () => {
    const cells = dump(workbook);

    expect(cells).toBe(await golden('reports/ranking.xlsx.txt', cells));
  });
});

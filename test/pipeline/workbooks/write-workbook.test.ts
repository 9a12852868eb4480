import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decimal } from '#core/decimal.ts';
import { schemeHash } from '#core/scheme/hash.ts';
import { parseScheme } from '#core/scheme/parse.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { textOf } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { workbookStamper } from '../../../pipeline/workbooks/stamp/workbook-stamper.ts';
import type { Prefill } from '../../../pipeline/workbooks/prefill.ts';
import { writeWorkbook } from '../../../pipeline/workbooks/write-workbook.ts';
import { identityFor, orderFor, unit } from './sample.ts';

const visible = [
  sheetNames.guide,
  sheetNames.scores,
  sheetNames.evidence,
  sheetNames.weights,
] as const;

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

function cellsOf(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell));
  });
  return cells;
}

function unlocked(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  return cellsOf(sheet).filter((cell) => cell.protection?.locked === false);
}

function addresses(cells: readonly ExcelJS.Cell[]): string[] {
  return cells.map((cell) => cell.address);
}

function longest(texts: readonly (string | undefined)[]): number {
  return Math.max(0, ...texts.map((text) => text?.length ?? 0));
}

function checkOf(cell: ExcelJS.Cell): unknown[] {
  const { type, operator, formulae } = cell.dataValidation;
  return [type, operator, ...formulae];
}

/** The cells and ranges of a sheet that have a validation of their own, as the file lists them. */
function checkedRanges(bytes: Uint8Array, part: string): string[] {
  const xml = strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
  const checks = xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g);
  return Array.from(checks, ([, range = '']) => range).toSorted();
}

function textsOf(sheet: ExcelJS.Worksheet): string[] {
  return cellsOf(sheet).map((cell) => cell.text);
}

const seed = new URL('../../../seeds/gansu-2023-midterm/scheme.yaml', import.meta.url);

describe('a workbook as issued, of the Gansu scheme', () => {
  it('says whose it is, and carries its scheme to the letter', async () => {
    const gansu = parseScheme(parse(await readFile(seed, 'utf8'))).scheme;
    if (gansu === undefined) throw new Error('scheme');
    const identity = identityFor(gansu, 'self');

    const bytes = await writeWorkbook(
      orderFor('self', { scheme: gansu, identity, signature: 'c2ln' }),
    );

    const { workbook } = readWorkbook(bytes);
    const sheet = workbook?.sheet(sheetNames.identity);
    const said = sheet && readIdentity(sheet).read;
    expect(said?.identity).toEqual(identity);
    expect(said?.signature).toBe('c2ln');
    expect(said?.seal).toBe('');
    expect(said?.unit).toEqual({
      code: unit.code,
      name: unit.name,
      kind: unit.kind,
      prefecture: unit.prefecture,
    });
    const carried = parseScheme(JSON.parse(said?.scheme.join('') ?? '')).scheme;
    expect(carried && schemeHash(carried)).toBe(identity.schemeHash);
  });

  it('has nothing wrong but that it is not filled in', async () => {
    const gansu = parseScheme(parse(await readFile(seed, 'utf8'))).scheme;
    if (gansu === undefined) throw new Error('scheme');
    const identity = identityFor(gansu, 'self');

    const bytes = await writeWorkbook(orderFor('self', { scheme: gansu, identity }));

    const { workbook } = readWorkbook(bytes);
    if (workbook === undefined) throw new Error('unreadable');
    const { findings } = readSubmission(workbook, { scheme: gansu, identity, unit, seal: '' });
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['value.missing', 'weight.empty', 'seal.missing']),
    );
  });
});

describe('a workbook for a self-assessment', () => {
  let bytes: Uint8Array;
  let workbook: ExcelJS.Workbook;
  let scores: ExcelJS.Worksheet;
  beforeAll(async () => {
    bytes = await writeWorkbook(orderFor('self'));
    workbook = await opened(bytes);
    scores = sheetOf(workbook, sheetNames.scores);
  });

  it('has its sheets in order, the last one very hidden', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['填表说明', 'visible'],
      ['指标评分', 'visible'],
      ['佐证材料', 'visible'],
      ['综合考核权重', 'visible'],
      ['_zhunsheng', 'veryHidden'],
    ]);
  });

  it('takes input in the inputs of each leaf, and of an external leaf in none', () => {
    expect(addresses(unlocked(scores))).toEqual(
      [
        ['I7', 'K7', 'L7', 'M7', 'N7', 'O7'],
        ['I8', 'K8', 'L8', 'M8', 'N8', 'O8'],
        ['I9', 'K9', 'L9', 'M9', 'N9', 'O9'],
        ['I10', 'K10', 'L10', 'M10', 'N10', 'O10'],
        ['I11', 'K11', 'L11', 'M11', 'N11', 'O11'],
        ['I12', 'K12', 'L12', 'M12', 'N12', 'O12'],
        ['I13', 'K13', 'L13', 'M13', 'N13', 'O13'],
        ['I14', 'K14', 'L14', 'M14', 'N14', 'O14'],
        ['I15', 'K15', 'L15', 'M15', 'N15', 'O15'],
        ['I17', 'K17', 'L17', 'M17', 'N17', 'O17'],
        ['I18', 'K18', 'L18', 'M18', 'N18', 'O18'],
      ].flat(),
    );
    expect(scores.getCell('I16').text).toBe('由考评办统一采集');
  });

  it('takes input nowhere in 填表说明, in 200 rows of 佐证材料 and in 20 of 综合考核权重', () => {
    const evidence = addresses(unlocked(sheetOf(workbook, sheetNames.evidence)));
    const weights = addresses(unlocked(sheetOf(workbook, sheetNames.weights)));
    expect(unlocked(sheetOf(workbook, sheetNames.guide))).toEqual([]);
    expect([evidence.length, evidence[0], evidence.at(-1)]).toEqual([200 * 6, 'A5', 'F204']);
    expect([weights.length, weights[0], weights.at(-1)]).toEqual([20 * 4, 'A9', 'D28']);
    expect(unlocked(sheetOf(workbook, sheetNames.identity))).toEqual([]);
  });

  it.each(visible)('checks every input of %s and says how to fill it in', (name) => {
    const unchecked = unlocked(sheetOf(workbook, name)).filter((cell) => {
      const check = cell.dataValidation as ExcelJS.DataValidation | undefined;
      return !check?.showErrorMessage || !check.prompt || !check.error;
    });
    expect(addresses(unchecked)).toEqual([]);
  });

  it.each(visible)('keeps the validations of %s within what Excel takes', (name) => {
    const checks = unlocked(sheetOf(workbook, name)).map((cell) => cell.dataValidation);
    expect(longest(checks.flatMap(({ formulae }) => formulae.map(String)))).toBeLessThan(256);
    expect(longest(checks.flatMap(({ prompt, error }) => [prompt, error]))).toBeLessThan(256);
    expect(
      longest(checks.flatMap(({ promptTitle, errorTitle }) => [promptTitle, errorTitle])),
    ).toBeLessThan(33);
  });

  it('checks the cells of a column that are checked alike once, and no cell twice', () => {
    const ranges = ['sheet2', 'sheet3', 'sheet4'].map((sheet) =>
      checkedRanges(bytes, `xl/worksheets/${sheet}.xml`),
    );
    expect(ranges).toEqual([
      [
        ['I10', 'I11', 'I12', 'I13', 'I14', 'I15', 'I17', 'I18', 'I7', 'I8', 'I9'],
        ['K12', 'K17', 'K18', 'K7:K11 K13:K15'],
        ['L7:L15 L17:L18', 'M7:M15 M17:M18', 'N7:N15 N17:N18', 'O7:O15 O17:O18'],
      ].flat(),
      ['A5:A204', 'B5:B204', 'C5:C204', 'D5:D204', 'E5:E204', 'F5:F204'],
      ['A9:A28', 'B9:B28', 'C9:C28', 'D9:D28'],
    ]);
  });

  it('has each look of its conditional formats once', () => {
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    const looks = styles.match(/<dxf>.*?<\/dxf>/gs) ?? [];
    expect(looks).toHaveLength(5);
    expect(new Set(looks).size).toBe(5);
    expect(styles).toContain('<dxfs count="5">');
  });

  it('holds values to the bounds that the reader has', () => {
    expect(checkOf(scores.getCell('I7'))).toEqual(['decimal', 'between', 0, 1]);
    expect(checkOf(scores.getCell('I8'))).toEqual(['decimal', 'greaterThanOrEqual', 0]);
    expect(checkOf(scores.getCell('I11'))).toEqual(['whole', 'greaterThanOrEqual', 0]);
    expect(checkOf(scores.getCell('I14'))).toEqual(['list', undefined, '"健全,基本健全"']);
    expect(checkOf(scores.getCell('I15'))).toEqual(['decimal', 'between', 0, 10]);
    expect(checkOf(scores.getCell('K12'))).toEqual(['decimal', 'between', 0, 15]);
    expect(checkOf(scores.getCell('M7'))).toEqual(['list', undefined, '"是,否"']);
  });

  it('lists in the hidden sheet the levels that are too long for a validation', () => {
    expect(scores.getCell('I13').dataValidation.formulae).toEqual(["'_zhunsheng'!$D$13:$O$13"]);
    const hidden = sheetOf(workbook, sheetNames.identity);
    expect(hidden.getCell('D13').text).toBe(
      '第1档：制度健全运行顺畅各部门均已落实并形成书面记录有据可查',
    );
    expect(hidden.getCell('O13').text).toMatch(/^第12档/);
  });

  it('shows per cent as it is typed, dates by the day, lists as text', () => {
    expect(['I7', 'I10', 'I12'].map((cell) => scores.getCell(cell).numFmt)).toEqual([
      '0.00##%',
      'yyyy-mm-dd',
      '@',
    ]);
    expect(sheetOf(workbook, sheetNames.weights).getCell('B9').numFmt).toBe('0.00##%');
  });

  it('keeps headers and names of indicators in sight', () => {
    expect(scores.views[0]).toMatchObject({ state: 'frozen', xSplit: 4, ySplit: 6 });
    expect(scores.getCell('A6').text).toBe('编号');
    expect(scores.getCell('D6').text).toBe('三级指标');
  });

  it('has no merged cells in its tables', () => {
    const merged = cellsOf(scores).filter((cell) => cell.isMerged);
    expect(addresses(merged)).toEqual([]);
  });

  it.each(visible)('protects %s without a password', (name) => {
    const { sheetProtection } = sheetOf(workbook, name) as unknown as {
      sheetProtection: Record<string, unknown>;
    };
    expect(sheetProtection).toMatchObject({
      sheet: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    });
    expect(sheetProtection['hashValue']).toBeUndefined();
  });

  it.each([
    { name: sheetNames.guide, orientation: 'portrait', printTitlesRow: '1:10' },
    { name: sheetNames.scores, orientation: 'landscape', printTitlesRow: '6:6' },
    { name: sheetNames.evidence, orientation: 'landscape', printTitlesRow: '4:4' },
    { name: sheetNames.weights, orientation: 'landscape', printTitlesRow: '8:8' },
  ])('prints $name on A4, its head on every page', ({ name, ...print }) => {
    const sheet = sheetOf(workbook, name);
    expect(sheet.pageSetup).toMatchObject({
      ...print,
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
    });
    expect(sheet.headerFooter.oddFooter).toContain('平凉市崇信县');
    expect(sheet.headerFooter.oddFooter).toContain('第 &P 页 共 &N 页');
  });

  it('says of rule of law that it is one of the blocks, and leaves its weight to be filled in', () => {
    const weights = sheetOf(workbook, sheetNames.weights);
    expect(weights.getRow(9).values).toEqual([undefined, '法治建设', undefined, undefined, '是']);
  });

  it('holds parts of a workbook only, no folders', () => {
    const parts = unzipSync(bytes);
    expect(Object.keys(parts)).toContain('xl/workbook.xml');
    expect(Object.keys(parts).filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('asks to be calculated when it is opened', () => {
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('fullCalcOnLoad="1"');
  });
});

/** The unit's name on the first sheet, as collecting reads it. */
function nameIn(bytes: Uint8Array): string {
  const cell = readWorkbook(bytes).workbook?.sheet(sheetNames.guide)?.cell(3, 2);
  return cell === undefined ? '' : textOf(cell);
}

describe('what a name may do', () => {
  it('is shown as it is and never becomes a formula', async () => {
    const odd = { ...unit, prefecture: '', name: '=1+1&县' };
    const evaluator = '=HYPERLINK("http://example.org")';
    const identity = { ...orderFor('self').identity, evaluator };

    const bytes = await writeWorkbook(orderFor('self', { unit: odd, identity }));

    const guide = sheetOf(await opened(bytes), sheetNames.guide);
    expect([guide.getCell('B3').value, guide.getCell('B7').value]).toEqual(['=1+1&县', evaluator]);
    expect(guide.headerFooter.oddFooter).toContain('=1+1&&县');
  });

  it('is shown as it is where it looks like an escaped character', async () => {
    const odd = { ...unit, prefecture: '', name: '_x000D_县' };
    const order = orderFor('self', { unit: odd });

    const [built, stamped] = [await writeWorkbook(order), await workbookStamper()(order)];

    expect([built, stamped].map(nameIn)).toEqual(['_x000D_县', '_x000D_县']);
  });
});

describe('simulated workbooks', () => {
  it.each(visible)('say so on %s', async (name) => {
    const workbook = await opened(await writeWorkbook(orderFor('self', { simulated: true })));
    const sheet = sheetOf(workbook, name);
    expect(textsOf(sheet).join('\n')).toContain('模拟数据');
    expect(sheet.headerFooter.oddHeader).toContain('模拟数据');
  });

  it('are told from real ones', async () => {
    const workbook = await opened(await writeWorkbook(orderFor('self')));
    const texts = workbook.worksheets.flatMap(textsOf).join('\n');
    expect(texts).not.toContain('模拟数据');
  });
});

describe('the same order', () => {
  it('gives the same bytes', async () => {
    const [one, other] = [
      await writeWorkbook(orderFor('self')),
      await writeWorkbook(orderFor('self')),
    ];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });
});

describe('a workbook for review', () => {
  const prefill: Prefill = {
    file: '',
    scores: [
      {
        code: '1.1.1',
        value: '47.5%',
        score: decimal('4.5'),
        reason: '一件未出庭',
        applicable: true,
        omissionReason: '',
        evidence: ['Z1', 'Z2'],
      },
      {
        code: '1.3',
        value: '2023-04-03',
        score: decimal(9),
        reason: '',
        applicable: true,
        omissionReason: '',
        evidence: [],
      },
      {
        code: '2.1',
        value: '1、3',
        score: decimal(1),
        reason: '',
        applicable: true,
        omissionReason: '',
        evidence: [],
      },
      {
        code: '2.3',
        value: '',
        score: null,
        reason: '',
        applicable: false,
        omissionReason: '未设机构',
        evidence: [],
      },
    ],
    evidence: [
      {
        number: 'Z1',
        indicators: ['1.1.1', '1.3'],
        title: '出庭台账',
        link: '附件1.pdf',
        date: '2023-05-06',
        note: '',
      },
    ],
    weights: [{ block: '法治建设', weight: decimal('0.1'), score: '', ruleOfLaw: true }],
  };
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    workbook = await opened(await writeWorkbook(orderFor('review', { prefill })));
  });

  it('takes input in 复核得分 and 复核意见 only, each checked', () => {
    const inputs = workbook.worksheets.flatMap(unlocked);
    expect(inputs).toHaveLength(12 * 2);
    expect(new Set(inputs.map((cell) => cell.address.replace(/\d+/, '')))).toEqual(
      new Set(['P', 'Q']),
    );
    expect(inputs.filter((cell) => cell.dataValidation.error === undefined)).toEqual([]);
  });

  it('shows what the county wrote as plain values', () => {
    const scores = sheetOf(workbook, sheetNames.scores);
    const row = (number: number) =>
      ['I', 'K', 'L', 'M', 'N', 'O'].map((column) => scores.getCell(`${column}${number}`).value);
    expect(row(7)).toEqual([0.475, 4.5, '一件未出庭', '是', '', 'Z1、Z2']);
    expect(row(10).slice(0, 2)).toEqual([new Date('2023-04-03T00:00:00Z'), 9]);
    expect(row(12).slice(0, 2)).toEqual(['1、3', 1]);
    expect(row(14)).toEqual([null, null, '', '否', '未设机构', '']);
    expect(scores.getCell('J7').result).toBe(5);
  });

  it('shows the evidence and the weights', () => {
    const evidence = sheetOf(workbook, sheetNames.evidence).getRow(5).values;
    const weights = sheetOf(workbook, sheetNames.weights).getRow(9).values;
    const day = new Date('2023-05-06T00:00:00Z');
    expect(evidence).toEqual([undefined, 'Z1', '1.1.1、1.3', '出庭台账', '附件1.pdf', day, '']);
    expect(weights).toEqual([undefined, '法治建设', 0.1, '', '是']);
  });
});

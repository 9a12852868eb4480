import { describe, expect, it } from 'vitest';
import { describe as wordingOf } from '#core/findings/describe.ts';
import type { Finding } from '#core/findings/finding.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { options } from '../../../pipeline/schemes/xlsx/options.ts';
import { edited, sheetOf, typing, type Cells, type Editing } from '../../support/edited-scheme.ts';

const scheme = schemeOf(exampleDocument);

/** Each finding as `指标!G7 code`. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ place, code }) => `${place.sheet}!${place.cell} ${code}`);
}

describe('a fault in the sheet is told with its cell', () => {
  it.each<[string, Cells, string]>([
    ['a level that leaves one out', { '指标!A6': 3 }, '指标!A6 scheme-sheet.level-jump'],
    ['a level that is none', { '指标!A7': '三级' }, '指标!A7 scheme-sheet.level'],
    ['a level that is missing', { '指标!A9': null }, '指标!A9 scheme-sheet.level'],
    ['a rule above other rows', { '指标!G6': '评议' }, '指标!G6 scheme-sheet.rule-above-others'],
    ['a leaf without a rule', { '指标!G14': null }, '指标!G14 scheme-sheet.no-rule'],
    [
      'a branch with what only leaves have',
      { '指标!W5': '司法局' },
      '指标!W5 scheme-sheet.not-for-branch',
    ],
    ['a rule that there is not', { '指标!G14': '打分' }, '指标!G14 scheme.not-an-option'],
    ['a theme that there is not', { '指标!U7': '法治' }, '指标!U7 scheme.not-an-option'],
    ['a kind of unit that there is not', { '指标!Y7': '县\n乡' }, '指标!Y7 scheme.not-an-option'],
    ['what the rule does not use', { '指标!N7': 1 }, '指标!N7 scheme-sheet.not-for'],
    ['steps where points fall in proportion', { '指标!L7': 5 }, '指标!L7 scheme-sheet.not-for'],
    ['a target without a value', { '指标!I7': null }, '指标!I7 scheme-sheet.missing'],
    ['a target without its direction', { '指标!H7': null }, '指标!H7 scheme-sheet.missing'],
    ['a target that says not what else', { '指标!K7': null }, '指标!K7 scheme-sheet.missing'],
    ['steps without their size', { '指标!L8': null }, '指标!L8 scheme-sheet.missing'],
    ['a deadline without a day', { '指标!O9': null }, '指标!O9 scheme-sheet.missing'],
    ['a day that does not exist', { '指标!O9': '每年2月30日' }, '指标!O9 scheme.malformed'],
    ['a checklist without items', { '指标!P12': null }, '指标!P12 scheme-sheet.missing'],
    [
      'an item without points',
      { '指标!P12': '公示\n0.5 记录' },
      '指标!P12 scheme-sheet.not-a-pair',
    ],
    [
      'points of items that do not add up',
      { '指标!P12': '0.5 公示\n0.4 记录' },
      '指标!P12 scheme.rule-unreachable',
    ],
    ['a name twice in a list', { '指标!P12': '0.5 公示\n0.5 公示' }, '指标!P12 scheme.name-twice'],
    ['a single level', { '指标!P13': '100% 好' }, '指标!P13 scheme.wrong-size'],
    ['a range of one number', { '指标!I8': '20' }, '指标!I8 scheme-sheet.not-a-range'],
    ['a range upside down', { '指标!I8': '30至20' }, '指标!I8 scheme.rule-bounds'],
    ['a share that may be 1% or 100%', { '指标!I7': 0.95 }, '指标!I7 scheme-sheet.percent-unclear'],
    ['a share as text', { '指标!I7': '0.95' }, '指标!I7 scheme-sheet.percent-unclear'],
    [
      'per cent as text that may be 1 or 100',
      { '指标!I7': '1' },
      '指标!I7 scheme-sheet.percent-unclear',
    ],
    [
      'steps that may be 0.05% or 5%',
      { '指标!K7': options.otherwise.step, '指标!L7': '0.05', '指标!M7': 1 },
      '指标!L7 scheme-sheet.percent-unclear',
    ],
    [
      'a range of which one end lacks its sign',
      { '指标!I8': '5至20%', '指标!J8': '%', '指标!L8': '5%' },
      '指标!I8 scheme-sheet.percent-unclear',
    ],
    ['a yearly day that became a number', { '指标!O9': 4.1 }, '指标!O9 scheme-sheet.not-text'],
    ['points that are no number', { '指标!E7': '两分' }, '指标!E7 scheme.malformed'],
    ['points that are missing', { '指标!E7': null }, '指标!E7 scheme.points-missing'],
    [
      'points by a formula',
      { '指标!E7': { formula: '1+1', result: 2 } },
      '指标!E7 scheme-sheet.by-formula',
    ],
    ['a cell with an error', { '指标!C7': { error: '#REF!' } }, '指标!C7 scheme-sheet.error-value'],
    ['points that do not add up', { '指标!E9': 3 }, '指标!E4 scheme.points-total'],
    ['a weight among points', { '指标!F7': 1 }, '指标!F8 scheme.weight-mixed'],
    ['a code that became a number', { '指标!B9': 1.2 }, '指标!B9 scheme-sheet.not-text'],
    [
      'a code that became a date',
      { '指标!B9': new Date('2024-01-02') },
      '指标!B9 scheme-sheet.not-text',
    ],
    ['a code twice', { '指标!B16': '1.2' }, '指标!B16 scheme.duplicate-code'],
    ['a name that is missing', { '指标!C7': ' ' }, '指标!C7 scheme-sheet.missing'],
    ['a part of an item without the item', { '指标!T7': '（一）' }, '指标!S7 scheme-sheet.missing'],
    [
      'a rule that suits no deduction',
      { '指标!G16': '时限', '指标!J16': null, '指标!O16': '每年4月1日' },
      '指标!G16 scheme.rule-not-for-type',
    ],
    ['a setting that is empty', { '方案!B7': null }, '方案!B7 scheme-sheet.missing'],
    [
      'a setting by another name',
      { '方案!A11': '文件编号' },
      '方案!A11 scheme-sheet.setting-unknown',
    ],
    [
      'a setting twice',
      { '方案!A11': '总分', '方案!B11': 10 },
      '方案!A17 scheme-sheet.setting-twice',
    ],
    [
      'a document without number and date',
      { '方案!B12': null },
      '方案!B11 scheme.document-undated',
    ],
    [
      'a period upside down',
      { '方案!B14': new Date('2024-02-01') },
      '方案!B15 scheme.period-reversed',
    ],
    ['half a decimal place', { '方案!B18': 1.5 }, '方案!B18 scheme.wrong-shape'],
    ['a floor under 10%', { '方案!B21': 0.09 }, '方案!B21 scheme.floor-too-low'],
    ['a choice that there is not', { '方案!B25': '退还' }, '方案!B25 scheme.not-an-option'],
    ['a threshold that is no number', { '方案!B27': '六十分' }, '方案!B27 scheme.malformed'],
    ['a threshold of none', { '方案!B27': 0 }, '方案!B27 scheme.follow-up-out-of-range'],
    [
      'a threshold above every score',
      { '方案!B28': 11.5 },
      '方案!B28 scheme.follow-up-out-of-range',
    ],
    ['grades out of order', { '等次!B6': 9.5 }, '等次!B4 scheme.grades-unordered'],
    ['a grade without its score', { '等次!B6': null }, '等次!B6 scheme-sheet.missing'],
    [
      'a veto to a grade that there is not',
      { '一票否决!E6': '中等' },
      '一票否决!E6 scheme.grade-unknown',
    ],
    [
      'a veto with a score that means nothing',
      { '一票否决!D7': 6 },
      '一票否决!D7 scheme-sheet.not-for',
    ],
    ['a veto without its score', { '一票否决!D5': null }, '一票否决!D5 scheme-sheet.missing'],
  ])('%s', async (_, cells, told) => {
    const { scheme: read, findings } = await edited(scheme, typing(cells));

    expect(read).toBeUndefined();
    expect(places(findings)).toEqual([told]);
    expect(findings.map(({ place }) => place.file)).toEqual(['方案.xlsx']);
  });

  it.each<[string, Editing, string]>([
    [
      'a sheet that is gone',
      (workbook) => workbook.removeWorksheet('等次'),
      '等次!A1 scheme-sheet.sheet-missing',
    ],
    [
      'a header that is gone',
      (workbook) => sheetOf(workbook, '指标').spliceRows(4, 1),
      '指标!A1 scheme-sheet.header-missing',
    ],
    [
      'a column that is gone',
      (workbook) => sheetOf(workbook, '指标').spliceColumns(6, 1),
      '指标!F4 scheme-sheet.column-missing',
    ],
    [
      'a setting that is gone',
      (workbook) => sheetOf(workbook, '方案').spliceRows(17, 1),
      '方案!A4 scheme-sheet.setting-missing',
    ],
    [
      'something far below the table',
      (workbook) =>
        sheetOf(workbook, '等次').addRows(Array.from({ length: 6_000 }, () => ['一般', 1])),
      '等次!A5005 scheme-sheet.too-many-rows',
    ],
    [
      'something below all that is read',
      typing({ '等次!A20001': '一般' }),
      '等次!A20001 scheme-sheet.row-unread',
    ],
    [
      'a cell merged over several rows',
      (workbook) => sheetOf(workbook, '指标').mergeCells('W11:W14'),
      '指标!W11 scheme-sheet.merged',
    ],
    [
      'a merged row of which only part belongs to the table',
      (workbook) => sheetOf(workbook, '等次').mergeCells('B6:D6'),
      '等次!B6 scheme-sheet.merged',
    ],
    [
      'another column with the same header',
      (workbook) => {
        const sheet = sheetOf(workbook, '指标');
        sheet.getCell('AF4').value = sheet.getCell('W4').value;
      },
      '指标!AF4 scheme-sheet.column-twice',
    ],
    [
      'levels without end',
      (workbook) => {
        const rows = Array.from({ length: 1_500 }, (_, index) => [index + 2, `9.${index}`, '层']);
        sheetOf(workbook, '指标').spliceRows(6, 0, ...rows);
      },
      '指标!A25 scheme-sheet.level-too-deep',
    ],
  ])('%s', async (_, edit, told) => {
    const { findings } = await edited(scheme, edit);
    expect(places(findings)).toContain(told);
  });

  it('and all of them at once, in the order of the sheets', async () => {
    const { findings } = await edited(
      scheme,
      typing({ '一票否决!C5': '通报', '指标!E11': '一', '指标!G7': '打分', '方案!B6': null }),
    );

    expect(places(findings)).toEqual([
      '方案!B6 scheme-sheet.missing',
      '指标!G7 scheme.not-an-option',
      '指标!E11 scheme.malformed',
      '一票否决!C5 scheme.not-an-option',
    ]);
  });

  it('and what is merged in the title or beside the table does no harm', async () => {
    const { scheme: read, findings } = await edited(scheme, (workbook) => {
      sheetOf(workbook, '等次').mergeCells('A1:D1');
      sheetOf(workbook, '等次').mergeCells('H5:H7');
    });

    expect(findings).toEqual([]);
    expect(read?.grades).toEqual(scheme.grades);
  });

  it('with the sheets that there are where one is gone', async () => {
    const { findings } = await edited(scheme, (workbook) => {
      sheetOf(workbook, '等次').name = '考评等次';
    });

    expect(findings.map((finding) => wordingOf(finding).message)).toEqual([
      '缺少工作表“等次”，现有的工作表为：填写说明、方案、指标、考评等次、一票否决',
    ]);
  });

  it('in words that an office understands', async () => {
    const { findings } = await edited(
      scheme,
      typing({ '指标!G7': '打分', '指标!B16': '1.2', '指标!I8': '二十' }),
    );

    expect(findings.map((finding) => wordingOf(finding))).toEqual([
      {
        message: '“打分”不是可选的值',
        hint: '请从以下各值中选填一个：达标、区间、时限、次数、清单、等级、评议',
      },
      {
        message: '区间应写明下限和上限，所填为“二十”',
        hint: '请用“至”隔开两个数，例如 1至2',
      },
      {
        message: '编号 1.2 重复，首次出现在 指标!B9',
        hint: '请为其中一处另编一个不重复的编号',
      },
    ]);
  });
});

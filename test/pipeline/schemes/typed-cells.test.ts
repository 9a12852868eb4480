import { describe, expect, it } from 'vitest';
import { options } from '../../../pipeline/schemes/xlsx/options.ts';
import { readSchemeWorkbook } from '../../../pipeline/schemes/xlsx/read-scheme-workbook.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { edited, typing, type Cells } from '../../support/edited-scheme.ts';

const scheme = schemeOf(exampleDocument);

/** What a leaf says after somebody typed into the sheet, as plain data. */
async function leafAfter(code: string, cells: Cells): Promise<unknown> {
  const { scheme: read, findings } = await edited(scheme, typing(cells));
  expect(findings).toEqual([]);
  return JSON.parse(JSON.stringify(read?.leaves.find((leaf) => leaf.code === code)));
}

describe('what people type is understood', () => {
  it.each<[string, string, Cells, object]>([
    ['full-width digits', '1.1.1', { '指标!E7': '２．０' }, { points: '2' }],
    ['a code in full-width digits', '1.3', { '指标!B9': '１．３' }, { code: '1.3' }],
    ['a code that is a whole number', '12', { '指标!B9': 12 }, { code: '12' }],
    ['a choice with blanks about it', '1.1.1', { '指标!D7': ' 基本项　' }, { type: 'base' }],
    ['per cent without its sign', '1.1.1', { '指标!I7': '95' }, { rule: { value: '95' } }],
    ['per cent with a wide sign', '1.1.1', { '指标!I7': '95％' }, { rule: { value: '95' } }],
    ['a number that can only be per cent', '1.1.1', { '指标!I7': 95 }, { rule: { value: '95' } }],
    ['a range with a tilde', '1.1.2', { '指标!I8': '10～20' }, { rule: { min: '10', max: '20' } }],
    [
      'a range with a hyphen',
      '1.1.2',
      { '指标!I8': '-5 - 20' },
      { rule: { min: '-5', max: '20' } },
    ],
    ['a month and a day', '1.2', { '指标!O9': '4月30日' }, { rule: { by: '04-30' } }],
    ['a month and a day in digits', '1.2', { '指标!O9': '04-30' }, { rule: { by: '04-30' } }],
    ['a day in words', '1.2', { '指标!O9': '2023年4月1日' }, { rule: { by: '2023-04-01' } }],
    ['a date', '1.2', { '指标!O9': new Date('2023-04-01') }, { rule: { by: '2023-04-01' } }],
    ['a date as text', '1.2', { '指标!AB9': '2023/12/1' }, { due: '2023-12-01' }],
    [
      'a number that a float cannot hold',
      '1.2',
      { '指标!M9': 0.1 + 0.2 },
      { rule: { deductPerDay: '0.3' } },
    ],
    [
      'a list with empty lines',
      '1.2',
      { '指标!X9': '甲局\n\n 乙、丙局 \n' },
      { responsible: ['甲局', '乙、丙局'] },
    ],
    ['a name in quotes', '1.2', { '指标!X9': '"两法"衔接办' }, { responsible: ['"两法"衔接办'] }],
    ['kinds of units', '1.2', { '指标!Y9': '县\n市辖区' }, { appliesTo: ['county', 'district'] }],
    [
      'kinds of units in one line',
      '1.2',
      { '指标!Y9': '县、市辖区，旗' },
      { appliesTo: ['county', 'district', 'banner'] },
    ],
    [
      'codes in one line',
      '1.2',
      { '指标!V9': '1.1.1、１.1.2；1.3/1.4, 1.5' },
      { replaces: ['1.1.1', '1.1.2', '1.3', '1.4', '1.5'] },
    ],
    [
      'none of a hundred',
      '1.1.1',
      { '指标!H7': options.operator['<='], '指标!K7': options.otherwise.none, '指标!I7': '0' },
      { rule: { operator: '<=', value: '0' } },
    ],
    ['a theme', '1.2', { '指标!U9': '行政决策' }, { theme: 'decisions' }],
    ['what looks like a formula', '1.2', { '指标!C9': '=1+1' }, { name: '=1+1' }],
    [
      'items with full-width digits and units',
      '2.2',
      { '指标!P12': '０.５分　公示\n0.5 3年内记录' },
      {
        rule: {
          items: [
            { name: '公示', points: '0.5' },
            { name: '3年内记录', points: '0.5' },
          ],
        },
      },
    ],
    [
      'levels by share',
      '2.3',
      { '指标!P13': '100％ 优\n0.5 良' },
      {
        rule: {
          levels: [
            { name: '优', share: '1' },
            { name: '良', share: '0.5' },
          ],
        },
      },
    ],
  ])('%s', async (_, code, cells, expected) => {
    expect(await leafAfter(code, cells)).toMatchObject(expected);
  });

  it.each([
    ['a share as text', '15%'],
    ['a share in a cell of per cent', 0.15],
  ])('%s', async (_, typed) => {
    const { scheme: read } = await edited(scheme, typing({ '方案!B21': typed }));
    expect(read?.performanceWeight.floor.toString()).toBe('0.15');
  });

  it('peers in one line', async () => {
    const names = Object.values(options.peers);
    const { scheme: read } = await edited(scheme, typing({ '方案!B24': names.join('、') }));
    expect(read?.ranking.peers).toEqual(['kind', 'prefecture']);
  });

  it('headers with blanks in them', async () => {
    const { scheme: read, findings } = await edited(
      scheme,
      typing({ '指标!A4': '层 级', '等次!B4': '起　始\n分' }),
    );

    expect(findings).toEqual([]);
    expect(read?.grades).toEqual(scheme.grades);
  });

  it('rows and columns of their own between those of the scheme', async () => {
    const { scheme: read, findings } = await edited(scheme, (workbook) => {
      workbook.getWorksheet('指标')?.spliceRows(9, 0, [], []);
      workbook.getWorksheet('指标')?.spliceColumns(4, 0, ['', '', '', '备注']);
      workbook.addWorksheet('测算').getCell('A1').value = { formula: '1+1', result: 2 };
    });

    expect(findings).toEqual([]);
    expect(read?.leaves.map((leaf) => leaf.code)).toEqual(scheme.leaves.map((leaf) => leaf.code));
  });
});

describe('what is no workbook of a scheme is told', () => {
  it.each([
    ['text', Buffer.from('id: a'), 'scheme-sheet.not-a-workbook'],
    ['nothing', new Uint8Array(), 'file.empty'],
    ['a torn file', Buffer.from('PK\u0003\u0004'), 'file.unreadable'],
  ])('%s', async (_, bytes, code) => {
    const { findings } = await readSchemeWorkbook(bytes, '方案.xlsx');
    expect(findings.map((finding) => [finding.code, finding.place])).toEqual([
      [code, { file: '方案.xlsx' }],
    ]);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#core/workbook/cells.ts';
import { withCells, withRows } from '../../support/raw-changes.ts';
import { recordOf } from '../../support/record-of.ts';
import {
  all,
  linesOf,
  numbers,
  put,
  reorderColumns,
  reorderRows,
  tamperedRound,
  type Change,
  type TamperedRound,
} from '../../support/tampered.ts';

const SEAL = 'WV8G-HJPS-Z2CY';
const reopening = { at: '2024-01-05T08:30:00.000Z', seal: 'AAAA-BBBB-CCCC', reason: '补报' };

interface Case {
  readonly what: string;
  readonly change: Change;
  readonly told: readonly string[];
}

const changed: readonly Case[] = [
  {
    what: 'an entry taken away',
    change: put('指标评分!L13', null),
    told: ['seal.cell-altered warning 指标评分!L13: 2.4 扣分原因'],
  },
  {
    what: 'its rows sorted and an entry changed',
    change: all(
      put('指标评分!L13', '台账缺三个月'),
      reorderRows('指标评分', 7, numbers(7, 15).toReversed()),
    ),
    told: ['seal.cell-altered warning 指标评分!L9: 2.4 扣分原因 台账缺三个月'],
  },
  {
    what: 'its columns moved and an entry changed',
    change: all(
      put('指标评分!L13', '台账缺三个月'),
      reorderColumns('指标评分', 6, [2, 1, ...numbers(3, 10), 12, 11, ...numbers(13, 18)]),
    ),
    told: ['seal.cell-altered warning 指标评分!K13: 2.4 扣分原因 台账缺三个月'],
  },
  {
    what: 'two scores exchanged',
    change: all(put('指标评分!I7', 25), put('指标评分!I8', 1)),
    told: [
      'seal.cell-altered warning 指标评分!I7: 1.1.1 实际值 25',
      'seal.cell-altered warning 指标评分!I8: 1.1.2 实际值 1',
    ],
  },
  {
    what: 'a piece of evidence renamed',
    change: put('佐证材料!C5', '出庭台账（补）'),
    told: ['seal.cell-altered warning 佐证材料!C5: Z1 材料名称 出庭台账（补）'],
  },
  {
    what: 'the number of a piece of evidence changed',
    change: put('佐证材料!A5', 'Z8'),
    told: ['seal.cell-altered warning 佐证材料!A5: Z1 佐证编号 Z8'],
  },
  {
    what: 'a piece of evidence that is another in all',
    change: all(put('佐证材料!A5', 'Z8'), put('佐证材料!C5', '会议纪要')),
    told: ['seal.row-added warning 佐证材料!A5: Z8', 'seal.row-removed warning 佐证材料: Z1'],
  },
  {
    what: 'a piece of evidence deleted',
    change: reorderRows('佐证材料', 5, numbers(6, 10)),
    told: ['seal.row-removed warning 佐证材料: Z1'],
  },
  {
    what: 'a piece of evidence put in before the others',
    change: all(
      reorderRows('佐证材料', 5, [0, ...numbers(5, 9)]),
      put('佐证材料!A5', 'Z0'),
      put('佐证材料!B5', '2.4'),
      put('佐证材料!C5', '公示台账'),
    ),
    told: ['seal.row-added warning 佐证材料!A5: Z0'],
  },
  {
    what: 'a weight changed',
    change: all(put('综合考核权重!B9', 0.11), put('综合考核权重!B10', 0.89)),
    told: [
      'seal.cell-altered warning 综合考核权重!B9: 法治建设 权重 0.11',
      'seal.cell-altered warning 综合考核权重!B10: 经济发展 权重 0.89',
    ],
  },
  {
    what: 'weights in another order, one of them changed',
    change: all(put('综合考核权重!C10', 80), reorderRows('综合考核权重', 9, [10, 9])),
    told: [
      'seal.cell-altered warning 综合考核权重!C9: 经济发展 得分 80',
      'seal.rows-moved warning 综合考核权重!A10: 综合考核权重',
    ],
  },
];

/** A record as it was, but for a piece of its text. */
function recorded(pattern: RegExp | string, replacement: string): Change {
  return put('_zhunsheng!seal.cells.1', (text) => text.replace(pattern, replacement));
}

const altered = put('指标评分!L13', '台账缺三个月');
const alteration = 'seal.cell-altered warning 指标评分!L13: 2.4 扣分原因 台账缺三个月';

/** Records that say nothing: a workbook that was sealed before there were any is one of them. */
const unreadable: readonly { readonly what: string; readonly change: Change }[] = [
  { what: 'none', change: put('_zhunsheng!seal.cells.1', null) },
  { what: 'half of one', change: put('_zhunsheng!seal.cells.1', (text) => text.slice(0, 99)) },
  { what: 'that of another seal', change: recorded(SEAL, 'AAAA-BBBB-CCCC') },
  { what: 'one without a sheet', change: recorded('佐证材料', '材料') },
  { what: 'one with a cell too many in a row', change: recorded(/(\["2\.4","[^"]*)/, '$1-') },
  { what: 'one with other letters', change: recorded(/(\["2\.4",")/, '$1iiiii') },
  { what: 'a list', change: put('_zhunsheng!seal.cells.1', '[]') },
  { what: 'a number', change: put('_zhunsheng!seal.cells.1', 7) },
  { what: 'a formula', change: put('_zhunsheng!seal.cells.1', { formula: 'A1', result: 1 }) },
  { what: 'brackets without end', change: put('_zhunsheng!seal.cells.1', '['.repeat(32_000)) },
];

describe('a workbook that was changed after it was sealed', () => {
  let round: TamperedRound;
  beforeAll(async () => {
    round = await tamperedRound({ keys: true });
  });

  /** What is told of the seal beside that it is broken. */
  async function toldAfter(change: Change): Promise<string[]> {
    const { findings } = await round.examineAfter(change);
    return linesOf(findings).filter(
      (line) => line.startsWith('seal.') && !line.startsWith('seal.broken'),
    );
  }

  it.each(changed)('is told of cell by cell: $what', async ({ change, told }) => {
    expect(await toldAfter(change)).toEqual(told);
  });

  it.each(unreadable)('and has $what for a record is told of as a whole', async ({ change }) => {
    const { findings, state } = await round.examineAfter(all(altered, change));
    expect(findings.map(({ code }) => code)).toEqual(['seal.broken']);
    expect(state).toBe('accepted');
  });

  it('and has a record that was taken apart otherwise is told of cell by cell', async () => {
    const pieces = all(
      recorded(/^(.{9}).*$/, '$1'),
      put('_zhunsheng!seal.cells.2', recordOf(round.raw, SEAL).slice(9)),
    );
    expect(await toldAfter(all(altered, pieces))).toEqual([alteration]);
  });

  it('and has a record that was redone is told of that', async () => {
    const cells = new Map<string, Cell>([
      ['指标评分!L13', { type: 'text', value: '台账缺三个月' }],
    ]);
    const redone = recordOf(withCells(round.raw, cells), SEAL);
    const told = await toldAfter(all(altered, put('_zhunsheng!seal.cells.1', redone)));
    expect(told).toEqual(['seal.record-altered warning _zhunsheng!B15: ']);
  });

  it('and has a record with rows of its own is told of them', async () => {
    const forged = recorded('"佐证材料":[', '"佐证材料":[["Z7","-----"],["Z1","-----"],');
    expect(await toldAfter(all(altered, forged))).toEqual([
      alteration,
      'seal.row-removed warning 佐证材料: Z7',
      'seal.row-removed warning 佐证材料: Z1',
    ]);
  });

  it('and has a record with rows without end is told of five hundred places', async () => {
    const many = numbers(1, 1_500).map((number) => `["Z${number}","-----"],`);
    const forged = recorded('"佐证材料":[', `"佐证材料":[${many.join('')}`);
    const told = await toldAfter(all(altered, forged));
    expect(told).toHaveLength(501);
    expect(told.slice(-2)).toEqual([
      'seal.row-removed warning 佐证材料: Z499',
      'seal.differences-more warning : 1001',
    ]);
  });

  it('by any set of entries is told of each of them and of no other', async () => {
    const entries = [
      ...numbers(7, 15).flatMap((row) =>
        ['I', 'K', 'L', 'M', 'N', 'O', 'P', 'Q'].map((column) => `指标评分!${column}${row}`),
      ),
      ...['B', 'C', 'D', 'E', 'F'].map((column) => `佐证材料!${column}5`),
      ...[9, 10].flatMap((row) => ['B', 'C', 'D'].map((column) => `综合考核权重!${column}${row}`)),
    ];
    const typed: fc.Arbitrary<Cell> = fc.oneof(
      fc.record({ type: fc.constant('number'), value: fc.integer({ min: 100, max: 1e6 }) }),
      fc.record({ type: fc.constant('text'), value: fc.stringMatching(/^[甲乙丙]{3,9}$/) }),
    );
    const changes = fc.uniqueArray(fc.tuple(fc.constantFrom(...entries), typed), {
      selector: ([place]) => place,
      minLength: 1,
      maxLength: 12,
    });
    const order = fc.shuffledSubarray(numbers(7, 15), { minLength: 9 });
    await fc.assert(
      fc.asyncProperty(changes, order, async (cells, rows) => {
        const after = withRows(withCells(round.raw, new Map(cells)), '指标评分', 7, rows);
        const { findings } = await round.examineRaw(after);
        const told = findings.filter(({ code }) => code.startsWith('seal.'));
        const places = told
          .slice(1)
          .map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`);
        const moved = cells.map(([place]) =>
          place.replace(
            /^(指标评分!\D)(\d+)$/,
            (_, before: string, row: string) => before + String(7 + rows.indexOf(Number(row))),
          ),
        );
        expect(told[0]?.code).toBe('seal.broken');
        expect(places.toSorted()).toEqual(
          moved.map((place) => `seal.cell-altered ${place}`).toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('by taking out that it was unsealed is told of it', async () => {
    const reopened = await tamperedRound({ keys: true, reopenings: [reopening] });
    const sound = await reopened.examine();
    const file = await reopened.examineAfter(put('_zhunsheng!reopening.1', null));
    expect(linesOf(sound.findings)).toEqual(['seal.reopened info 填表说明: 1 补报 2024-01-05']);
    expect(linesOf(file.findings).slice(1)).toEqual([
      'seal.row-removed warning _zhunsheng: reopening.1',
    ]);
  });
});

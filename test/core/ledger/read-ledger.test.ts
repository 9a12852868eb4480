import { describe, expect, it } from 'vitest';
import { readLedger } from '#core/ledger/read-ledger.ts';
import { EMPTY, type Cell } from '#core/workbook/cells.ts';
import { issuedLedger } from '../../support/issued-ledger.ts';
import { rawLedger } from '../../support/raw-ledger.ts';

const text = (value: string): Cell => ({ type: 'text', value });
const date = (value: string): Cell => ({ type: 'date', value });

/** Every item planned, so that nothing is left to say but what a test puts in. */
const planned: Readonly<Record<string, Cell>> = Object.fromEntries(
  [2, 3, 4].flatMap((row) => [
    [`F${row}`, text('补齐')],
    [`H${row}`, date('2024-06-30')],
  ]),
);

function read(cells: Readonly<Record<string, Cell>>) {
  return readLedger(rawLedger({ ...planned, ...cells }), issuedLedger, '2025-01-10');
}

const closed = { F2: text('补齐'), I2: text('台账'), J2: date('2024-06-01') };

describe('a ledger as it was filled in', () => {
  it('is read by the codes of its rows', () => {
    const { rectifications, findings } = read({ ...closed, G2: text('司法局'), K2: text('略') });

    expect(findings).toEqual([]);
    expect(rectifications).toEqual([
      {
        code: '1.1',
        name: '负责人出庭应诉率',
        lost: '0.333333',
        problem: '目标为“不低于100%”：95% 低于 100%，未达标，得 0 分',
        responsible: '司法局',
        measure: '补齐',
        due: '2024-06-30',
        evidence: '台账',
        closedOn: '2024-06-01',
        note: '略',
        cell: 'J2',
      },
      expect.objectContaining({ code: '1.10', due: '2024-06-30', closedOn: '', cell: 'J3' }),
      expect.objectContaining({ code: '2', cell: 'J4' }),
    ]);
  });

  it.each<[what: string, Readonly<Record<string, Cell>>, found: readonly string[]]>([
    ['a day as text', { H2: text('2024年7月1日') }, []],
    ['no day', { J2: text('已完成'), I2: text('台账') }, ['error ledger.not-a-date J2']],
    ['a number', { H2: { type: 'number', value: 20240630 } }, ['error ledger.not-a-date H2']],
    ['a day of 1900', { ...closed, J2: date('1900-01-01') }, ['error ledger.day-unlikely J2']],
    ['a day of 9999', { H2: date('9999-12-31') }, ['error ledger.day-unlikely H2']],
    [
      'a day that is to come',
      { ...closed, J2: date('2025-01-11') },
      ['error ledger.closed-in-future J2'],
    ],
    ['the day of collection', { ...closed, J2: date('2025-01-10') }, []],
    [
      'a day before the period',
      { ...closed, J2: date('2022-12-31') },
      ['error ledger.day-before-period J2'],
    ],
    [
      'a day before the evaluation',
      { ...closed, J2: date('2023-12-30') },
      ['warning ledger.day-before-evaluation J2'],
    ],
    [
      'a due day before it',
      { H2: date('2023-06-30') },
      ['warning ledger.day-before-evaluation H2'],
    ],
    ['closed without a measure', { ...closed, F2: EMPTY }, ['error ledger.measure-missing F2']],
    ['closed without evidence', { ...closed, I2: EMPTY }, ['warning ledger.evidence-missing I2']],
    ['a measure without a due day', { H3: EMPTY }, ['warning ledger.due-missing H3']],
    ['nothing said of two items', { F3: EMPTY, F4: EMPTY }, ['warning ledger.untouched J3']],
    ['a text at its limit', { F2: text('长'.repeat(1_000)) }, []],
    ['a text beyond it', { F2: text('长'.repeat(1_001)) }, ['error ledger.too-long F2']],
    [
      'a formula with a result',
      { F2: { ...text('补齐'), formula: 'A1' } },
      ['warning ledger.by-formula F2'],
    ],
    [
      'a formula without one',
      { F2: { type: 'empty', formula: 'A1' } },
      ['error ledger.uncalculated F2', 'warning ledger.untouched J2'],
    ],
    [
      'a fault of a formula',
      { H2: { type: 'error', value: '#REF!' } },
      ['error ledger.error-value H2'],
    ],
    ['a changed name', { C2: text('改名') }, ['warning ledger.altered C2']],
    ['other points', { D2: { type: 'number', value: 0.1 } }, ['warning ledger.altered D2']],
    ['points as text', { D2: text('0.333333') }, []],
    ['a code as a number', { B4: { type: 'number', value: 2 } }, []],
    [
      'a code that was not issued',
      { B4: text('9') },
      ['error ledger.row-unknown B4', 'error ledger.row-missing B1'],
    ],
    ['a row twice', { B6: text('2'), F6: text('另写') }, ['error ledger.row-twice B6']],
    ['a row without a code', { F6: text('另写') }, ['error ledger.row-uncoded B6']],
    ['a line to sign on', { A6: text('填报人（签字）：') }, []],
    ['a column renamed', { J1: text('完成日期') }, ['error ledger.column-missing J1']],
    ['another header', { A1: text('编号') }, ['error ledger.header-missing A1']],
  ])('with %s', (_, cells, found) => {
    const { findings } = read(cells);

    expect(
      findings.map(({ severity, code, place }) => `${severity} ${code} ${place.cell}`),
    ).toEqual(found);
    expect(findings.every(({ place }) => place.sheet === '整改台账')).toBe(true);
  });

  it('without its sheet is told of', () => {
    const { rectifications, findings } = readLedger(
      { sheet: () => undefined },
      issuedLedger,
      '2025-01-10',
    );

    expect(rectifications).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['ledger.sheet-missing']);
  });
});

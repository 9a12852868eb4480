import { describe, expect, it } from 'vitest';
import type { Ledger } from '#core/ledger/ledger.ts';
import { ledgersOf } from '../../../../pipeline/reports/ledger/ledgers-of.ts';
import { exampleModel, hostile } from '../../../support/report-model.ts';

const ledgerOf = ledgersOf(exampleModel, (identity) => `signed ${identity.unit}`);

function lostOf(ledger: Ledger | undefined): (readonly [code: string, lost: string])[] | undefined {
  return ledger?.items.map(({ code, lost }) => [code, lost]);
}

describe('the ledger of a unit', () => {
  it('has each base leaf with less than its points, and each deduction taken', () => {
    expect(lostOf(ledgerOf('620102'))).toEqual([
      ['1.1', '2'],
      ['1.2', '2'],
      ['2.1', '3'],
      ['2.2', '1.75'],
      ['3.1', '2'],
      ['3.2', '2'],
      ['3.4', '0.5'],
    ]);
  });

  it('leaves out what was omitted', () => {
    expect(lostOf(ledgerOf('620106'))?.map(([code]) => code)).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
    ]);
  });

  it('says of which round and scheme it is, and is signed', () => {
    expect(ledgerOf('620101')).toMatchObject({
      title: '某省县级法治政府建设考评方案（2023年）',
      schemeId: 'report-2023',
      edition: '2023.1',
      schemeHash: exampleModel.basis.schemeHash,
      round: '2023年度 & 终评',
      periodStart: '2023-01-01',
      evaluationDate: '2023-12-31',
      unit: '620101',
      unitName: '兰州市城关区',
      signature: 'signed 620101',
      simulated: true,
    });
  });

  it('gives the reason that was given, or else what falls short', () => {
    expect(ledgerOf('620102')?.items[0]?.problem).toBe(hostile.reason);
    expect(ledgerOf('620103')?.items[0]?.problem).toBe('得 18 分，满分 20 分');
  });

  it.each([
    { unit: '620107', why: 'one that lost nothing' },
    { unit: '620110', why: 'one that is not ranked' },
    { unit: '999999', why: 'one that nobody knows' },
  ])('is none for $why', ({ unit }) => {
    expect(ledgerOf(unit)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReopenings, reopeningRow, type Reopening } from '#core/workbook/reopenings.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { identityFor, unit } from '../../support/raw-workbook.ts';

const reopening: Reopening = {
  at: '2024-01-05T08:30:00.000Z',
  seal: 'ABCD-EFGH-JKMN',
  reason: '出庭率填错',
};
const identity = identityFor(example);

describe('the record of reopenings', () => {
  it('reads back as it was written, in order', () => {
    const any = fc.record({
      at: fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      seal: fc.string(),
      reason: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (reopenings) => {
        const rows = new Map(reopenings.map((one, index) => reopeningRow(index + 1, one)));

        expect(readReopenings(rows)).toEqual(reopenings);
      }),
    );
  });

  it.each([
    { what: 'no JSON', written: '{' },
    { what: 'JSON of something else', written: '[1]' },
    { what: 'a moment that is none', written: '{"at":"昨天","seal":"","reason":""}' },
  ])('leaves out $what', ({ written }) => {
    expect(readReopenings(new Map([['reopening.1', written]]))).toEqual([]);
  });

  it('is sealed too, so that nobody takes it out unseen', () => {
    const book = fullWorkbook();

    const seal = sealWorkbook(book, identity, [reopening]).code;

    expect(seal).not.toBe(sealWorkbook(book, identity).code);
    expect(seal).not.toBe(sealWorkbook(book, identity, [{ ...reopening, reason: '' }]).code);
  });

  it('is told of when the workbook is collected', () => {
    const book = fullWorkbook();
    const seal = sealWorkbook(book, identity, [reopening]).code;

    const { findings } = readSubmission(book, {
      scheme: example,
      identity,
      unit,
      seal,
      reopenings: [reopening],
    });

    expect(findings).toEqual([
      {
        code: 'seal.reopened',
        severity: 'info',
        parameters: { count: 1, reason: '出庭率填错', day: '2024-01-05' },
        place: { sheet: '填表说明' },
      },
    ]);
  });
});

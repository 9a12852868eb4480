import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '#core/workbook/hidden-sheet.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import { readSubmission } from '#core/workbook/read-submission.ts';
import { sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { example, fullWorkbook } from '../../support/filled-example.ts';
import { identityFor, unit, type EditableWorkbook } from '../../support/raw-workbook.ts';

const identity = identityFor(example);

/** The example's workbook with pieces of evidence of these numbers, one below the other. */
function withEvidence(evidence: readonly string[]): EditableWorkbook {
  const book = fullWorkbook();
  book.evidence.removeRow(1);
  evidence.forEach((number, index) => {
    book.evidence.put(index + 1, '佐证编号', number);
    book.evidence.put(index + 1, '指标编号', '1.1.1');
    book.evidence.put(index + 1, '材料名称', `材料 ${number}`);
    book.evidence.put(index + 1, '文件或链接', `https://example.gov.cn/${number}`);
    book.evidence.put(index + 1, '形成日期', { date: '2023-05-06' });
    book.evidence.put(index + 1, '备注', '原件存档');
  });
  return book;
}

/** What a workbook is told of that has the seal of another, in short and without that it is broken. */
function toldOf(book: EditableWorkbook, sealed: EditableWorkbook): string[] {
  const { code, record } = sealWorkbook(sealed, identity);
  book.identity.put('seal', '', code);
  book.identity.put('seal.cells.1', '', record);
  const said = readIdentity(book.identity).read;
  const expected = { scheme: example, identity, unit, seal: said?.seal ?? '' };
  return readSubmission(book, expected)
    .findings.filter(({ code: of }) => of.startsWith('seal.') && of !== 'seal.broken')
    .map(({ code: of, parameters, place }) => {
      const { name = '' } = { name: undefined, ...parameters };
      return `${of} ${name} ${place.cell ?? ''}`;
    });
}

/** The letters in the record of a unit's seal. */
function lettersOf(unitCode: string): string[] {
  const { record } = sealWorkbook(withEvidence(['Z1']), { ...identity, unit: unitCode });
  return [...record.matchAll(/[0-9A-Z]{5}/g)].map(([letters]) => letters);
}

const numbers = fc
  .uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 12 })
  .map((drawn) => drawn.toSorted((one, other) => one - other));

/** Those of the numbers that the others lack. */
function without(these: readonly number[], those: readonly number[]): string[] {
  return these.filter((number) => !those.includes(number)).map((number) => `Z${number}`);
}

describe('what is told of a workbook that is not what was sealed', () => {
  it('is each piece of evidence that was put in or taken out, and nothing else', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, after) => {
        const sealed = withEvidence(before.map((number) => `Z${number}`));
        const book = withEvidence(after.map((number) => `Z${number}`));

        const told = toldOf(book, sealed);

        expect(told).toEqual([
          ...without(after, before).map(
            (name) => `seal.row-added ${name} ${book.evidence.at(name, '佐证编号')}`,
          ),
          ...without(before, after).map((name) => `seal.row-removed ${name} `),
        ]);
      }),
    );
  });

  it('is that evidence stands in another order, at the first row that came up', () => {
    const told = toldOf(
      withEvidence(['Z1', 'Z3', 'Z2', 'Z4']),
      withEvidence(['Z1', 'Z2', 'Z3', 'Z4']),
    );
    expect(told).toEqual(['seal.rows-moved  A6']);
  });

  it('knows long numbers apart that begin alike, and shows the beginning', () => {
    const long = 'Z'.repeat(200);
    const told = toldOf(withEvidence([`${long}2`]), withEvidence([`${long}1`]));
    expect(told).toEqual([
      `seal.row-added ${long}2 A4`,
      expect.stringMatching(/^seal\.row-removed Z{40}…[0-9A-Z]{5} $/),
    ]);
  });
});

describe('the record of a seal', () => {
  it('of five hundred pieces of evidence takes two cells', () => {
    const many = Array.from({ length: 500 }, (_, index) => `Z${index}`);
    const { record } = sealWorkbook(withEvidence(many), identity);
    expect(chunksOf(record)).toHaveLength(2);
  });

  it('has no letters in common with that of another unit that filled in the same', () => {
    const other = new Set(lettersOf('620103'));
    expect(lettersOf('620102').filter((letters) => other.has(letters))).toEqual([]);
  });
});

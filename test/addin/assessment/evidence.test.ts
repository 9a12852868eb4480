import { describe, expect, it } from 'vitest';
import { cite } from '../../../addin/assessment/cite.ts';
import { evidenceView } from '../../../addin/assessment/evidence.ts';
import { register } from '../../../addin/assessment/register.ts';
import { assessed } from '../../support/assessed.ts';
import { example, fullWorkbook, inShort } from '../../support/filled-example.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { filledWorkbook, type EditableWorkbook } from '../../support/raw-workbook.ts';

const twice = (book: EditableWorkbook) => {
  book.evidence.put(2, '佐证编号', 'Z7');
  book.evidence.put(2, '材料名称', '出庭台账');
  book.evidence.put(3, '备注', '');
  book.evidence.put(4, '材料名称', '会议纪要');
  return assessed(book);
};

describe('the register of evidence', () => {
  it('says which indicators cite an item', () => {
    const book = fullWorkbook();
    book.scores.put('1.2', '佐证编号', 'Z1');
    book.evidence.put(1, '指标编号', '1.1.1、2.4');
    const { items } = evidenceView(assessed(book));
    expect(items.map(({ item, row, citedBy }) => [item.number, row, citedBy])).toEqual([
      ['Z1', 4, ['1.1.1', '1.2', '2.4']],
    ]);
  });

  it('shows what no indicator cites, what has no number, and what is there twice', () => {
    const { items, uncited, unnumbered } = evidenceView(twice(fullWorkbook()));
    expect(uncited.map(({ row }) => row)).toEqual([5, 7]);
    expect(unnumbered.map(({ row }) => row)).toEqual([7]);
    expect(items.map(({ findings }) => inShort(findings))).toEqual([
      [],
      ['evidence.same-title warning 佐证材料!A5', 'evidence.uncited info 佐证材料!A5'],
      ['evidence.uncited info 佐证材料!A7'],
    ]);
  });

  it('names the next number after the greatest, and the first row that is free', () => {
    const { next, freeRow } = evidenceView(twice(fullWorkbook()));
    expect([next, freeRow]).toEqual(['Z8', 6]);
  });

  it('passes over a number that is only cited, so that the citation does not come to mean another piece', () => {
    const book = fullWorkbook();
    book.scores.put('1.2', '佐证编号', 'Z5');
    expect(evidenceView(assessed(book)).next).toBe('Z6');
  });

  it('begins with Z1 in the first row', () => {
    const { next, freeRow } = evidenceView(assessed(filledWorkbook(example, {})));
    expect([next, freeRow]).toEqual(['Z1', 4]);
  });

  it('has no free row when all that take input are used', () => {
    const book = fullWorkbook();
    Array.from({ length: 200 }, (_, row) => book.evidence.put(row + 1, '佐证编号', `Z${row + 1}`));
    expect(evidenceView(assessed(book)).freeRow).toBeUndefined();
  });

  it('names the indicators that want evidence and have none', () => {
    const book = fullWorkbook();
    book.scores.put('1.1.1', '佐证编号', '');
    book.evidence.put(1, '指标编号', '');
    const { missing } = evidenceView(assessed(book));
    expect(missing.map(({ leaf }) => leaf.code)).toEqual(['1.1.1']);
  });
});

/** What indicators cite and the register lists after an item is cited or no longer. */
async function citing(code: string, number: string, cited: boolean): Promise<unknown[]> {
  const { workbook } = memoryHost(fullWorkbook(), example);
  const { entries } = cite(assessed(workbook), code, number, cited);
  const after = assessed(await memoryHost(workbook, example).enter(entries!));
  return [
    after.indicators.map(({ texts }) => texts.evidence).filter((text) => text !== ''),
    after.submission.evidence.map(({ indicators }) => indicators),
  ];
}

describe('citing a piece of evidence', () => {
  it.each([
    { code: '1.2', number: 'Z1', cited: true, left: [['Z1', 'Z1'], [['1.1.1', '1.2']]] },
    { code: '1.1.1', number: 'Z1', cited: true, left: [['Z1'], [['1.1.1']]] },
    { code: '1.1.1', number: 'Z1', cited: false, left: [[], [[]]] },
    { code: '1.1.1', number: 'Z9', cited: true, left: [['Z1、Z9'], [['1.1.1']]] },
  ])('$number for $code: $cited, leaves $left', async ({ code, number, cited, left }) => {
    expect(await citing(code, number, cited)).toEqual(left);
  });

  it('is refused for an indicator that the workbook lacks', () => {
    const { finding } = cite(assessed(fullWorkbook()), '9.9', 'Z1', true);
    expect(finding?.code).toBe('structure.row-missing');
  });
});

describe('registering a piece of evidence', () => {
  const at = { row: 5, number: 'Z2' };
  const texts = { title: '学习记录', link: '', date: '2023-05-06', note: '' };

  it('fills its row and cites it in one go', async () => {
    const { workbook } = memoryHost(fullWorkbook(), example);
    const { entries } = register(assessed(workbook), at, texts, '1.2');
    const after = assessed(await memoryHost(workbook, example).enter(entries!));
    expect(after.submission.evidence[1]).toMatchObject({
      number: 'Z2',
      indicators: ['1.2'],
      title: '学习记录',
      date: '2023-05-06',
    });
    expect(after.submission.entries[2]?.evidence).toEqual(['Z2']);
  });

  it('cites it nowhere if no indicator is named', () => {
    const { entries } = register(assessed(fullWorkbook()), at, texts, undefined);
    expect(entries?.map(({ content }) => content)).toEqual([
      'Z2',
      '学习记录',
      { day: '2023-05-06' },
    ]);
  });

  it.each([
    { what: 'a date', more: { date: '去年' }, citedBy: undefined, told: 'entry.malformed' },
    { what: 'an indicator', more: {}, citedBy: '9.9', told: 'structure.row-missing' },
  ])('is refused with $what that is not understood', ({ more, citedBy, told }) => {
    const { finding } = register(assessed(fullWorkbook()), at, { ...texts, ...more }, citedBy);
    expect(finding?.code).toBe(told);
  });
});

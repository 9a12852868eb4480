import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partText } from '../../../../../pipeline/reports/midterm/faithful.ts';
import type {
  ReturnFigures,
  Unranked,
} from '../../../../../pipeline/reports/midterm/figures/returns.ts';
import { returnWords } from '../../../../../pipeline/reports/wording/midterm/returns.zh-CN.ts';
import { exampleRow } from '../../../../support/example-row.ts';

function unranked(status: Unranked['status'], count: number, errors = 1): readonly Unranked[] {
  const first = errors > 0 ? '指标 1.2 未填写实际值' : '';
  return Array.from({ length: count }, (_, index) => ({
    name: `${returnWords.statuses[status]}${'甲乙丙丁戊己庚辛'.charAt(index) || index}县`,
    row: exampleRow(),
    place: '兰州市',
    status,
    errors,
    first,
  }));
}

function figures(
  accepted: number,
  returned: number,
  rejected: number,
  missing: number,
): ReturnFigures {
  return {
    units: accepted + returned + rejected + missing,
    accepted,
    returned: unranked('returned', returned),
    rejected: unranked('rejected', rejected),
    missing: unranked('missing', missing),
    // In Beijing, already the day after.
    collectedAt: '2024-01-02T20:04:05.000Z',
  };
}

describe('who handed in', () => {
  it.each<[ReturnFigures, string]>([
    [figures(0, 0, 0, 1), '该单位尚未报送填报工作簿。'],
    [figures(0, 0, 0, 3), '3个单位均未报送填报工作簿。'],
    [figures(1, 0, 0, 0), '截至2024年1月3日，该单位已报送填报工作簿，并通过校验。'],
    [
      figures(0, 1, 0, 0),
      '截至2024年1月3日，该单位报送的填报工作簿被退回，原因是：指标 1.2 未填写实际值。',
    ],
    [figures(2, 0, 0, 0), '截至2024年1月3日，2个单位全部报送填报工作簿，并通过校验，纳入排名。'],
    [
      figures(0, 1, 1, 0),
      '截至2024年1月3日，应报送的2个单位中，没有单位的材料通过校验；材料有误被退回的1个；文件无效被拒收的1个。',
    ],
    [
      figures(2, 0, 0, 1),
      '截至2024年1月3日，应报送的3个单位中，材料通过校验、纳入排名的2个，占66.7%；未报送的1个。',
    ],
    [
      { ...figures(6, 1, 2, 1), collectedAt: undefined },
      '应报送的10个单位中，材料通过校验、纳入排名的6个，占60.0%；材料有误被退回的1个；文件无效被拒收的2个；未报送的1个。',
    ],
  ])('case %#', (figure, sentence) => {
    expect(returnWords.handedIn(figure)).toBe(sentence);
  });

  it('is told with the counts of the figure and no other number', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), count, count, count, (a, b, c, d) => {
        const sentence = returnWords.handedIn(figures(a, b, c, d));
        const numbers = sentence.replace('2024年1月3日', '').match(/[\d.]+%?/g) ?? [];
        const known = new Set([a, b, c, d, a + b + c + d].map(String));
        known.add(partText(a, a + b + c + d));
        expect(numbers.filter((number) => !known.has(number))).toEqual([]);
      }),
    );
  });
});

describe('who is not ranked', () => {
  it.each<[ReturnFigures, string | undefined]>([
    [figures(3, 0, 0, 0), undefined],
    [figures(0, 0, 0, 1), undefined],
    [figures(3, 1, 0, 0), '被退回的是退回甲县。'],
    [
      figures(3, 2, 1, 3),
      '被退回的是退回甲县、退回乙县2个单位；被拒收的是拒收甲县；未报送的是未报送甲县、未报送乙县、未报送丙县3个单位。',
    ],
    [figures(3, 8, 8, 5), '名单和原因见附件1。'],
  ])('case %#', (figure, sentence) => {
    expect(returnWords.unranked(figure)).toBe(sentence);
  });

  it.each<[ReturnFigures, string | undefined]>([
    [figures(3, 0, 0, 0), undefined],
    [figures(0, 2, 0, 0), undefined],
    [figures(3, 1, 0, 0), '上述没有通过校验或没有报送的单位不参加排名，不计入以下得分统计。'],
  ])('and stays out of the figures, case %#', (figure, sentence) => {
    expect(returnWords.apart(figure)).toBe(sentence);
  });

  it.each<[readonly Unranked[], string]>([
    [unranked('missing', 1), ''],
    [unranked('returned', 1), '指标 1.2 未填写实际值'],
    [unranked('returned', 1, 3), '指标 1.2 未填写实际值（共3处须更正）'],
    [unranked('rejected', 1, 0), ''],
  ])('and why, case %#', ([unit], reason) => {
    expect(unit && returnWords.why(unit)).toBe(reason);
  });
});

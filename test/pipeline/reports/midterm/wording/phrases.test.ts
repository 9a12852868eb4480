import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#core/decimal.ts';
import { changeWord } from '../../../../../pipeline/reports/wording/midterm/change-words.zh-CN.ts';
import { phrases } from '../../../../../pipeline/reports/wording/midterm/phrases.zh-CN.ts';

describe('names', () => {
  it.each<[readonly string[], string]>([
    [['甲县'], '甲县'],
    [['甲县', '乙县'], '甲县、乙县2个单位'],
    [['甲县', '乙县', '丙县'], '甲县、乙县、丙县3个单位'],
    [['甲县', '乙县', '丙县', '丁县'], '甲县、乙县、丙县等4个单位'],
  ])('of units %j are “%s”', (names, text) => {
    expect(phrases.units(names, 3)).toBe(text);
  });

  it.each<[readonly string[], string]>([
    [['甲'], '“甲”'],
    [['甲', '乙'], '“甲”“乙”'],
    [['甲', '乙', '丙'], '“甲”“乙”等3项'],
  ])('in quotes %j are “%s”', (names, text) => {
    expect(phrases.quoted(names, '项', 2)).toBe(text);
  });

  it('in a title take the inner marks', () => {
    expect(phrases.title('关于《纲要》的方案')).toBe('《关于〈纲要〉的方案》');
  });
});

describe('what a part of a whole is called', () => {
  it.each<[number, number, string]>([
    [10, 10, '全部'],
    [999, 1000, '绝大多数'],
    [9, 10, '绝大多数'],
    [89, 100, '大多数'],
    [2, 3, '大多数'],
    [66, 100, '多数'],
    [51, 100, '多数'],
    [5, 10, '半数'],
    [49, 100, '部分'],
    [1, 3, '部分'],
    [33, 100, '少数'],
    [1, 10, '少数'],
    [9, 100, '个别'],
  ])('%d of %d: %s', (part, whole, word) => {
    expect(phrases.size(part, whole)).toBe(word);
  });

  it('is 全部 for all and for nothing less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.integer({ min: 1, max: 3_000 }),
        (a, b) => {
          const [part, whole] = [Math.min(a, b), Math.max(a, b)];
          expect(phrases.size(part, whole) === '全部').toBe(part === whole);
          expect(phrases.size(part, whole)).not.toBe('');
        },
      ),
    );
  });
});

describe('what a change is called', () => {
  it.each<[string, string]>([
    ['0', '持平'],
    ['0.0001', '略有提高'],
    ['0.1', '略有提高'],
    ['0.9', '略有提高'],
    ['1', '有所提高'],
    ['4.9', '有所提高'],
    ['5', '明显提高'],
    ['9.9', '明显提高'],
    ['10', '大幅提高'],
    ['-0.1', '略有下降'],
    ['-1', '有所下降'],
    ['-5', '明显下降'],
    ['-10.1', '大幅下降'],
  ])('%s percentage points: %s', (points, word) => {
    expect(changeWord(decimal(points))).toBe(word);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, isChunked } from '#core/workbook/hidden-sheet.ts';

const pieces = fc.array(fc.constantFrom('', '甲', '乙', '甲乙', '😀', '\n'), { maxLength: 5 });

describe('a text in pieces', () => {
  it('is the text that they make together, and no other', () => {
    fc.assert(
      fc.property(pieces, pieces, (these, those) => {
        expect(isChunked(those.join(''), these)).toBe(these.join('') === those.join(''));
      }),
    );
  });

  it('is cut so that it can be told again, also beyond the length of a cell', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.string({ unit: 'grapheme' }), (times, end) => {
        const text = '方案\n'.repeat(times * 8_000) + end;
        expect(isChunked(text, chunksOf(text))).toBe(true);
      }),
    );
  });
});

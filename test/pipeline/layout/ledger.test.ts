import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../pipeline/layout/ledger.ts';
import { wrap } from '../../../pipeline/layout/wrap.ts';

describe('text broken into lines', () => {
  it.each([
    ['共二十三项指标', 6, ['共', '二十三', '项指标']],
    ['执法人员培训', 8, ['执法人员', '培训']],
    ['达到100.25%的', 8, ['达到', '100.25%', '的']],
    ['每次扣0.5分。', 8, ['每次扣', '0.5分。']],
    ['办结（60日内）。', 10, ['办结（60日', '内）。']],
    ['at most 20 of', 8, ['at most', '20 of']],
    ['一\n二', 8, ['一', '二']],
    ['', 8, ['']],
  ])('%j at %d columns', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  const texts = fc
    .array(fc.oneof(fc.constantFrom('法', '。', '（', '100', '3.5', ' ', 'abc', '\n', '%', '二')), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''));

  it('keeps within the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const lines = wrap(text, width);
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('never breaks within a number', () => {
    const numbers = fc.array(fc.constantFrom('12345.67', '占', '比例为', '，'), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 24, max: 60 }), (parts, width) => {
        const text = parts.join('占');
        const lines = wrap(text, width).join('|');
        expect(lines.match(/12345\.67/g) ?? []).toEqual(text.match(/12345\.67/g) ?? []);
      }),
    );
  });
});

describe('rows with figures', () => {
  it('stand under one another, and the text never runs into them', () => {
    const lines = ledger([
      { text: '指标', figures: ['分值', '加分'] },
      { text: '很长的名称'.repeat(9), indent: 2, hang: 4, figures: ['12.5', ''] },
      { text: '说明'.repeat(21), indent: 4 },
    ]);

    expect(lines).toEqual([
      `指标${' '.repeat(64)}  分值  加分`,
      `  ${'很长的名称'.repeat(6)}很长的  12.5`,
      `      名称${'很长的名称'.repeat(2)}`,
      `    ${'说明'.repeat(19)}`,
      `    ${'说明'.repeat(2)}`,
    ]);
  });
});

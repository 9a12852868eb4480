import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentColumn } from '../../../../pipeline/reports/document/blocks.ts';
import { tableWidths } from '../../../../pipeline/reports/document/table-widths.ts';

const form = { width: 8845, em: 210, padding: 180 };

function columns(...given: readonly (readonly [number, DocumentColumn['align']])[]) {
  return given.map(([width, align]) => ({ header: '列', width, align }));
}

describe('the widths of a table’s columns', () => {
  it('are those of their shares where all figures fit', () => {
    const given = columns([1, 'center'], [3, 'left'], [1, 'right']);

    expect(tableWidths(given, [['1', '某县', '99.37']], form)).toEqual([1769, 5307, 1769]);
  });

  it.each([
    { align: 'right', text: '99.37', need: 863 },
    { align: 'center', text: '不合格', need: 810 },
    { align: 'left', text: '见1.1.1号', need: 863 },
    { align: 'left', text: '随便怎么换行都可以', need: 600 },
    { align: 'right', text: '一\n12345678', need: 1272 },
    { align: 'right', text: '长得不得不换行的', need: 1860 },
    { align: 'right', text: '长得不得不换行的字', need: 600 },
  ] as const)('leave $text, $align, at least $need', ({ align, text, need }) => {
    const [narrow, wide] = tableWidths(columns([1, align], [100, 'left']), [[text, '']], form);

    expect([narrow, wide]).toEqual([need, 8845 - need]);
  });

  it('are those of their shares where there is not room for all', () => {
    const given = columns([1, 'right'], [1, 'right']);

    expect(tableWidths(given, [['12345678', '12345678']], { ...form, width: 1000 })).toEqual([
      500, 500,
    ]);
  });

  it('add up to the table’s, whatever stands in it', () => {
    const column = fc.tuple(
      fc.integer({ min: 0, max: 50 }),
      fc.constantFrom('left' as const, 'center' as const, 'right' as const),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 15 }), (drawn) => {
        const given = columns(...drawn.map(([width, align]) => [width, align] as const));

        const widths = tableWidths(given, [drawn.map(([, , text]) => text)], form);

        expect(widths.reduce((running, width) => running + width, 0)).toBe(form.width);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

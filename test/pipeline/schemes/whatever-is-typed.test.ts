import fc from 'fast-check';
import { expect, it } from 'vitest';
import { address } from '#core/workbook/cells.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { someText } from '../../support/drawn-texts.ts';
import { edited, typing } from '../../support/edited-scheme.ts';

const sheets = {
  方案: [5, 26, 1, 2],
  指标: [5, 18, 1, 30],
  等次: [5, 8, 1, 2],
  一票否决: [5, 8, 1, 7],
};

const cell = fc
  .constantFrom(...Object.entries(sheets))
  .chain(([sheet, [top = 1, bottom = 1, left = 1, right = 1]]) =>
    fc
      .tuple(fc.integer({ min: top, max: bottom }), fc.integer({ min: left, max: right }))
      .map(([row, column]) => `${sheet}!${address(row, column)}`),
  );
const content = fc.oneof(
  someText.map((text) => text.replaceAll(/[\p{C}]/gu, '')),
  fc.constantFrom('评议', '达标', '清单', '1', '2', '100% 好\n0% 差', '1至2', '旗', '计零分'),
  fc.integer({ min: -1, max: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    null,
    true,
    new Date('2024-02-29'),
    { error: '#REF!' as const },
    { formula: 'A1' },
  ),
);

it('whatever is typed into the sheets is a scheme again, or is told with sheet and cell', async () => {
  const scheme = schemeOf(exampleDocument);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(cell, content, { minKeys: 1, maxKeys: 8 }), async (cells) => {
      const { scheme: read, findings } = await edited(scheme, typing(cells));

      expect(read === undefined).toBe(findings.length > 0);
      expect(findings.filter(({ place }) => !place.sheet || !place.cell)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

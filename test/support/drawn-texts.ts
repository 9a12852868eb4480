import fc from 'fast-check';
import { decimal, parseDecimal } from '#core/decimal.ts';

/** What files, spreadsheets and readers are apt to change or to take for something else. */
const tricky = [
  '=1+1',
  '+1',
  '-1',
  '@sum',
  "'x",
  '1.10',
  '007',
  '1e5',
  '2023-01-01',
  '4-1',
  '10%',
  'TRUE',
  'null',
  '~',
  '#REF!',
  '_x000D_',
  '_x0041_x0042_',
  '<b>&amp;</b>',
  '"两法"衔接',
  '"quoted"',
  '""',
  'a\nb',
  'a\r\nb',
  'a\rb',
  'a\n\n  b\n"c"',
  'a\tb',
  'a: b',
  'a #b',
  '- a',
  '[a]',
  '{a}',
  '|',
  '---',
  '、，；',
  '１至２',
  '每年4月1日',
  '不低于',
  'e\u0301',
  '\u0000x',
  'a\u001Fb',
  'a\u007Fb',
  'a\u0085b',
  'a\u2028b',
  'a\uFEFFb',
  'a\uFFFEb',
  'a\uD83D',
  '👨‍👩‍👧',
  '长'.repeat(2_000),
];

/** Any text that a scheme may hold. */
export const someText: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom('依法行政', '省司法厅', '台账'),
    fc.constantFrom(...tricky),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** Any name that a list of a rule may hold. */
export const listedText: fc.Arbitrary<string> = someText
  .map((text) =>
    text
      .replaceAll(/[,，、;；"]/g, '')
      .slice(0, 40)
      .trim(),
  )
  .filter((text) => text !== '');

/** Digits of at most 29 places in all, as a cell cannot hold them. */
const manyDigits = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 28n }), fc.nat({ max: 27 }))
  .map(([digits, places]) => {
    const text = String(digits).padStart(places + 1, '0');
    return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  });

/** A number above zero, as somebody may type it. */
export const positive: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('1', '0.5', '100', '1.10', '0.1', '60'),
  fc
    .integer({ min: 1, max: 100_000 })
    .map((thousandths) => decimal(thousandths).div(1000).toString()),
  manyDigits,
);

/** Any number. */
export const quantity: fc.Arbitrary<string> = fc.oneof(
  positive,
  fc.constant('0'),
  positive.map((number) => `-${number}`),
);

/** A share between nothing and all. */
export const share: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('0%', '10%', '33.3333%', '100%', '0.125', '1'),
  fc
    .bigInt({ min: 0n, max: 10n ** 29n - 1n })
    .map((digits) => `0.${String(digits).padStart(29, '0')}`),
);

/** Any day of the calendar. */
export const anyDay: fc.Arbitrary<string> = fc
  .oneof(
    fc.date({ min: new Date('2019-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(new Date('1900-02-28'), new Date('1900-03-01'), new Date('2024-02-29')),
  )
  .map((date) => date.toISOString().slice(0, 10));

/** Whether one number as text is no greater than another. */
export function isOrdered(low: string, high: string): boolean {
  return parseDecimal(low)?.lessThanOrEqualTo(high) ?? false;
}

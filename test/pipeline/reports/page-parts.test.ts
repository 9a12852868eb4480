import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, fromMicro, round } from '#core/decimal.ts';
import { safeName } from '../../../pipeline/files/safe-name.ts';
import { typedText } from '../../../pipeline/reports/csv/csv-text.ts';
import { csvOf, disarmed } from '../../../pipeline/reports/page/csv.ts';
import { fileName } from '../../../pipeline/reports/page/download.ts';
import { microFixed, microOf, microRate, microText } from '../../../pipeline/reports/page/micro.ts';
import { shownRows } from '../../../pipeline/reports/page/pager.ts';
import { addressOf, routeOf, viewNames } from '../../../pipeline/reports/page/route.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...Array.from('=＝+＋-－@＠\t\r\n"\',.0123456789甲CON<>:')) }),
);

describe('an export of the page', () => {
  it('disarms formulas as the CSV files do', () => {
    fc.assert(
      fc.property(text, (typed) => {
        expect(disarmed(typed)).toBe(typedText(typed));
      }),
    );
  });

  it('is a CSV file that others read, and begins with a byte order mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (lines) => {
          const written = csvOf(lines);
          expect(written.charCodeAt(0)).toBe(0xfeff);
          expect(parse(written, { bom: true, record_delimiter: '\n' })).toEqual(
            lines.map((line) => line.map((cell) => typedText(cell))),
          );
        },
      ),
    );
  });

  it('is named as files are', () => {
    fc.assert(
      fc.property(text, (name) => {
        expect(fileName(name)).toBe(safeName(name));
      }),
    );
  });
});

describe('an address', () => {
  const code = fc.string({ unit: 'grapheme', minLength: 1 });
  const route = fc.record({
    view: fc.constantFrom(...viewNames.filter((view) => view !== 'overview')),
    id: fc.oneof(fc.constant(''), code),
    options: fc.dictionary(fc.constantFrom('q', 'province', 'sort', 'page'), code, {
      noNullPrototype: true,
    }),
    compared: fc.uniqueArray(code, { maxLength: 5 }),
  });

  it('leads back to what it was made from', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(routeOf(addressOf(one))).toEqual(one);
      }),
    );
  });

  it.each(['', '#', '#/'])('leads to the overview where it names nothing (%j)', (hash) => {
    expect(routeOf(hash)?.view).toBe('overview');
  });

  it.each(['#main', '#/nothing', '#ranking'])('names no view (%j)', (hash) => {
    expect(routeOf(hash)).toBeUndefined();
  });

  it('takes a cut code as it stands, and no more than five units', () => {
    expect(routeOf('#/unit/%E4%BD?with=1&with=2&with=1&with=3&with=4&with=5&with=6')).toEqual({
      view: 'unit',
      id: '%E4%BD',
      options: {},
      compared: ['1', '2', '3', '4', '5'],
    });
  });
});

describe('figures in the page', () => {
  const micro = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

  it('are exact', () => {
    fc.assert(
      fc.property(micro, (one) => {
        expect(microText(one)).toBe(fromMicro(one).toString());
        expect(microOf(microText(one))).toBe(one);
        expect(microFixed(one, 6)).toBe(fromMicro(one).toFixed(6));
      }),
    );
  });

  it('are rounded as decimals are', () => {
    const points = fc.integer({ min: 1, max: 2_000_000_000 });
    fc.assert(
      fc.property(points, points, (whole, other) => {
        const part = other % (whole + 1);
        const rate = round(decimal(part).times(100).dividedBy(whole), 1).toFixed(1);
        expect(microRate(part, whole)).toBe(rate);
      }),
    );
  });

  it.each(['', '—', '1e3', '优秀', '10%', '1.0000001'])('are not %j', (typed) => {
    expect(microOf(typed)).toBeUndefined();
  });
});

describe('a long table', () => {
  it.each([
    [0, undefined, { first: 0, end: 0, page: 1, pages: 1 }],
    [88, undefined, { first: 0, end: 88, page: 1, pages: 1 }],
    [2_854, undefined, { first: 0, end: 100, page: 1, pages: 29 }],
    [2_854, '29', { first: 2_800, end: 2_854, page: 29, pages: 29 }],
    [2_854, '99', { first: 2_800, end: 2_854, page: 29, pages: 29 }],
    [2_854, '-3', { first: 0, end: 100, page: 1, pages: 29 }],
    [2_854, '甲', { first: 0, end: 100, page: 1, pages: 29 }],
    [2_854, 'all', { first: 0, end: 2_854, page: 1, pages: 1 }],
  ])('of %i rows shows of page %j', (total, page, shown) => {
    expect(shownRows(total, page)).toEqual(shown);
  });
});

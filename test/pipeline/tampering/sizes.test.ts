import { beforeAll, expect, it } from 'vitest';
import { withText } from '../../support/parts.ts';
import { linesOf, tamperedRound, type TamperedRound } from '../../support/tampered.ts';

const SCORES = /worksheets\/sheet2\.xml$/;

let round: TamperedRound;
beforeAll(async () => {
  round = await tamperedRound({ keys: true });
});

/** What is told once the part of 指标评分 is written otherwise. */
async function toldAfter(pattern: RegExp, written: string): Promise<string[]> {
  const bytes = withText(round.handedIn, SCORES, (xml) => {
    expect(xml).toMatch(pattern);
    return xml.replace(pattern, written);
  });
  const { state, findings } = await round.examine(bytes);
  expect(state).toBe('accepted');
  return linesOf(findings);
}

const ROW_8 = /(<row r="8") ht="32"/;
const COLUMN_I = /(<col min="9" max="9") width="10"/;
const DEFAULTS = /<sheetFormatPr [^>]*>/;
const EIGHT = ['structure.hidden info 指标评分!A8: 指标评分 rows 8'];
const I = ['structure.hidden info 指标评分!I1: 指标评分 columns I'];

it.each([
  { what: 'of height 0', pattern: ROW_8, written: '$1 ht="0"', told: EIGHT },
  { what: 'of height 0, written at length', pattern: ROW_8, written: '$1 ht="0.000"', told: EIGHT },
  { what: 'of height 0 as a power of ten', pattern: ROW_8, written: '$1 ht="0e1"', told: EIGHT },
  { what: 'a tenth of a point high', pattern: ROW_8, written: '$1 ht="0.1"', told: EIGHT },
  { what: 'high enough to be seen', pattern: ROW_8, written: '$1 ht="2"', told: [] },
  { what: 'that does not say its height', pattern: ROW_8, written: '$1', told: [] },
  { what: 'whose height is empty', pattern: ROW_8, written: '$1 ht=""', told: [] },
])('a row $what', async ({ pattern, written, told }) => {
  expect(await toldAfter(pattern, written)).toEqual(told);
});

it.each([
  { what: 'of width 0', pattern: COLUMN_I, written: '$1 width="0"', told: I },
  { what: 'a tenth of a character wide', pattern: COLUMN_I, written: '$1 width="0.1"', told: I },
  { what: 'wide enough to be seen', pattern: COLUMN_I, written: '$1 width="1"', told: [] },
  { what: 'that does not say its width', pattern: COLUMN_I, written: '$1', told: [] },
  {
    what: 'that is hidden after a later one was described',
    pattern: /<cols>(.*?)<col min="9" max="9"[^>]*>(.*?)<\/cols>/,
    written: '<cols>$1$2<col min="9" max="9" width="10" hidden="1"/></cols>',
    told: I,
  },
])('a column $what', async ({ pattern, written, told }) => {
  expect(await toldAfter(pattern, written)).toEqual(told);
});

it('rows without a height of their own where the height of all is 0', async () => {
  const written = '<sheetFormatPr defaultRowHeight="0"/>';

  const bytes = withText(round.handedIn, SCORES, (xml) =>
    xml.replace(DEFAULTS, written).replace(/(<row r="(?:8|10)") ht="32"/g, '$1'),
  );

  expect(linesOf((await round.examine(bytes)).findings)).toEqual([
    'structure.hidden info 指标评分!A8: 指标评分 rows 8,10',
  ]);
});

it('columns without a width of their own where the width of all is 0', async () => {
  const written = '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>';

  const bytes = withText(round.handedIn, SCORES, (xml) =>
    xml.replace(DEFAULTS, written).replace(/<col min="9" [^>]*>/, ''),
  );

  expect(linesOf((await round.examine(bytes)).findings)).toEqual(I);
});

it('all columns where the width of all is 0 and none is described', async () => {
  const written = '<sheetFormatPr defaultColWidth="0" defaultRowHeight="15"/>';

  const bytes = withText(round.handedIn, SCORES, (xml) =>
    xml.replace(DEFAULTS, written).replace(/<cols>.*<\/cols>/, ''),
  );

  expect(linesOf((await round.examine(bytes)).findings)).toEqual([
    'structure.hidden info 指标评分!A1: 指标评分 columns A–R',
  ]);
});

it('rows that are hidden unless they are written are not: none of ours is left out', async () => {
  const written = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';

  expect(await toldAfter(DEFAULTS, written)).toEqual([]);
});

it('a cell with content that merged cells cover', async () => {
  const merged =
    '$1<mergeCells count="2"><mergeCell ref="A5:R5"/><mergeCell ref="H8:I9"/></mergeCells>';

  expect(await toldAfter(/(<autoFilter [^>]*>)/, merged)).toEqual([
    'structure.covered warning 指标评分!I8: 25 H8:I9',
    'structure.covered warning 指标评分!H9: 每年4月1日前 H8:I9',
    'structure.covered warning 指标评分!I9: 2023-03-20 H8:I9',
  ]);
});

it('a cell that many merged ranges cover, once', async () => {
  const merged = `$1<mergeCells>${'<mergeCell ref="H8:H9"/>'.repeat(50_000)}</mergeCells>`;

  expect(await toldAfter(/(<autoFilter [^>]*>)/, merged)).toEqual([
    'structure.covered warning 指标评分!H9: 每年4月1日前 H8:H9',
  ]);
});

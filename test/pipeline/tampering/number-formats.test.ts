import { beforeAll, describe, expect, it } from 'vitest';
import type { CollectedFile } from '../../../pipeline/collect/collected.ts';
import { withText } from '../../support/parts.ts';
import {
  all,
  linesOf,
  put,
  sheetIn,
  tamperedRound,
  type Change,
  type TamperedRound,
} from '../../support/tampered.ts';

let round: TamperedRound;
let sound: CollectedFile;
beforeAll(async () => {
  round = await tamperedRound({ keys: true });
  sound = await round.examine();
});

/** Puts a number format on a cell; ExcelJS shares a style among cells. */
function format(place: string, numFmt: string): Change {
  return (workbook) => {
    const [name = '', at = ''] = place.split('!');
    const cell = sheetIn(workbook, name).getCell(at);
    cell.style = { ...cell.style, numFmt };
  };
}

describe('a number format that shows something else is told, and what is held counts:', () => {
  it.each([
    { what: 'another value', place: '指标评分!I8', code: '"20"', found: '25' },
    { what: 'another score', place: '指标评分!K7', code: '"1.5"', found: '=J7' },
    { what: 'a digit behind the score', place: '指标评分!K7', code: '0"0"', found: '=J7' },
    { what: 'digits one by one', place: '指标评分!K7', code: '\\9\\5', found: '=J7' },
    { what: 'no score', place: '指标评分!K7', code: ';;;', found: '=J7' },
    { what: 'a word for a score', place: '指标评分!K7', code: '"是"', found: '=J7' },
    { what: 'a thousandth of a value', place: '指标评分!I8', code: '0,', found: '25' },
    { what: 'a share for days', place: '指标评分!I8', code: '0%', found: '25' },
    { what: 'a share for points', place: '指标评分!F7', code: '0%', found: '2' },
    { what: 'other points', place: '指标评分!F7', code: '"3"', found: '2' },
    {
      what: 'another computed score',
      place: '指标评分!J7',
      code: '"1"',
      found: '=IF(M7="否","",IFERROR(ROUND(IF(ISNUMBER(…',
    },
    {
      what: 'another total',
      place: '指标评分!B4',
      code: '"98"',
      found: '=ROUND(MAX(0,MIN(11,J4+K4-L4)),2)',
    },
    { what: 'another day', place: '指标评分!I9', code: 'yyyy"-01-01"', found: '2023-03-20' },
    { what: 'another level', place: '指标评分!I12', code: ';;;"差"', found: '好' },
    { what: 'another weight', place: '综合考核权重!B9', code: '"30%"', found: '0.1' },
    { what: 'another step', place: '填表说明!C37', code: '"98.00"', found: "='指标评分'!B4" },
    { what: 'another unit', place: '填表说明!B3', code: ';;;"七里河区"', found: '兰州市城关区' },
  ])('$what', async ({ place, code, found }) => {
    const file = await round.examineAfter(format(place, code));

    expect(linesOf(file.findings)).toEqual([
      `structure.shown-otherwise warning ${place}: ${found} ${code}`,
    ]);
    expect(file.state).toBe('accepted');
    expect(file.submission?.entries).toEqual(sound.submission?.entries);
  });
});

describe('a number format that shows what is held is not told:', () => {
  it.each([
    { what: 'whole numbers', place: '指标评分!K7', code: '0' },
    { what: 'money', place: '指标评分!K7', code: '_ ¥* #,##0.00_ ;_ ¥* \\-#,##0.00_ ' },
    { what: 'the unit', place: '指标评分!I8', code: '0"天"' },
    { what: 'a share as a fraction', place: '指标评分!I7', code: '0.00' },
    { what: 'a share with other places', place: '指标评分!I7', code: '0.0%' },
    { what: 'days as they are written here', place: '指标评分!I9', code: 'yyyy"年"m"月"d"日"' },
    { what: 'a weight without places', place: '综合考核权重!B9', code: '0%' },
    { what: 'nothing in a cell that holds nothing', place: '指标评分!P7', code: ';;;' },
  ])('$what', async ({ place, code }) => {
    const file = await round.examineAfter(format(place, code));

    expect(linesOf(file.findings)).toEqual([]);
    expect(file.submission?.entries).toEqual(sound.submission?.entries);
  });
});

it('a long format is told in short', async () => {
  const { findings } = await round.examineAfter(format('指标评分!K7', `"${'九'.repeat(60)}"`));

  expect(linesOf(findings)).toEqual([
    `structure.shown-otherwise warning 指标评分!K7: =J7 "${'九'.repeat(39)}…`,
  ]);
});

it('a built-in format of shares is told where points stand', async () => {
  const bytes = withText(round.handedIn, /styles\.xml$/, (xml) =>
    xml.replaceAll('<xf numFmtId="164"', '<xf numFmtId="10"'),
  );

  const { findings } = await round.examine(bytes);

  const [first] = linesOf(findings);
  expect(first).toBe(
    'structure.shown-otherwise warning 指标评分!J7: =IF(M7="否","",IFERROR(ROUND(IF(ISNUMBER(… 0.00%',
  );
});

it('a format in which a value is as it is does no harm to another in the same place', async () => {
  const hidesZeros = '0.00;-0.00;';

  const { findings } = await round.examineAfter(
    all(
      format('指标评分!I8', hidesZeros),
      format('指标评分!I10', hidesZeros),
      put('指标评分!I8', 25),
    ),
  );

  expect(linesOf(findings)).toEqual([
    `structure.shown-otherwise warning 指标评分!I10: 0 ${hidesZeros}`,
  ]);
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leavesFor } from '#core/scheme/scheme.ts';
import { FIRST_SCORE_ROW } from '#core/workbook/score-sheet.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { putCells } from '../../../pipeline/workbooks/stamp/put-cells.ts';
import { gansu, issued, sample } from '../../emulator/support/workbooks.ts';
import { convert } from '../../support/libreoffice.ts';
import { unit } from './sample.ts';

/** Column of 实际值. */
const VALUE = 9;
/** Column of 自评得分. */
const SELF = 11;
const MISSING = 'bgcolor="#FFEFC2"';
const FAULT = 'bgcolor="#F8D4D1"';

const put = (row: number, column: number, content: string | number) => ({
  sheet: sheetNames.scores,
  row,
  column,
  content,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-faults-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('shows in LibreOffice, in whatever row, the values that make no sense, and no others', async () => {
  const leaves = leavesFor(gansu, unit.kind).map(({ code }, index) => ({
    code,
    row: FIRST_SCORE_ROW + index,
  }));
  const wrong = leaves.filter(({ row }) => row % 3 === 0);
  const filled = putCells(
    await issued(gansu),
    wrong.map(({ row }) => ({ sheet: sheetNames.scores, row, column: VALUE, content: '不知道' })),
  );
  const file = join(folder, 'filled.xlsx');
  await writeFile(file, filled);

  const page = await readFile(await convert(file, 'html'), 'utf8');

  const shown = page
    .split('<tr>')
    .filter((row) => row.includes(FAULT))
    .flatMap((row) => />(\d+(?:\.\d+)+)<\/font>/.exec(row)?.[1] ?? []);
  expect(shown).toEqual(wrong.map(({ code }) => code));
}, 60_000);

it('shows in LibreOffice as not filled in a score that was emptied, which the totals lack', async () => {
  const filled = putCells(await issued(sample), [
    put(8, VALUE, 60),
    put(11, VALUE, 0),
    put(11, SELF, ''),
  ]);
  const file = join(folder, 'emptied.xlsx');
  await writeFile(file, filled);

  const page = await readFile(await convert(file, 'html'), 'utf8');

  const rows = page.split('<tr>');
  const missingIn = (code: string) =>
    rows.filter((row) => row.includes(`>${code}</font>`) && row.includes(MISSING)).length;
  expect([missingIn('1.1.2'), missingIn('1.4')]).toEqual([0, 1]);
}, 60_000);

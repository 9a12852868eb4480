import ExcelJS, { type DataValidation } from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { joinValidations } from '../../../pipeline/workbooks/join-validations.ts';

/** What a cell in a row may be checked with. */
const checks = [
  (row: number) => custom(`AND(B${row}>0,$C$9<3,$D${row}<>"B9'&<")`),
  (row: number) => custom(`AND(B${row}>0,$C$9<3,$D${row + 1}<>"B9'&<")`),
  (row: number) => custom(`SUM(B${row}:B$400,'E1'!F${row + 2},LOG10(3))>0`),
  () => custom('$A$1>0'),
  () => ({ ...custom('$A$1>0'), prompt: '另一种 "说法" <&>' }),
  () => ({ ...custom('2'), type: 'textLength' as const, operator: 'lessThanOrEqual' as const }),
];

function custom(formula: string): DataValidation {
  return { type: 'custom', formulae: [formula], allowBlank: true, prompt: '说法' };
}

const cells = fc.array(
  fc.record({
    column: fc.constantFrom('A', 'B', 'AA'),
    row: fc.integer({ min: 1, max: 30 }),
    check: fc.nat({ max: checks.length - 1 }),
  }),
  { minLength: 1, maxLength: 60 },
);

async function sheetXml(validations: ReadonlyMap<string, DataValidation>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('表');
  for (const [cell, validation] of validations) sheet.getCell(cell).dataValidation = validation;
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
}

/** Validations as a file lists them: words, formula, cells from the first one down. */
function listed(xml: string) {
  const found = xml.matchAll(
    /<dataValidation [^>]*prompt="([^"]*)"[^>]* sqref="([^"]*)"><formula1>([^<]*)</g,
  );
  return Array.from(found, ([, words = '', range = '', formula = '']) => {
    const areas = range.split(' ').map((area) => area.split(':'));
    return {
      words: decoded(words),
      formula: decoded(formula),
      cells: areas.flatMap(([top = '', end = top]) => between(top, end)),
    };
  });
}

function between(top: string, end: string): string[] {
  const [column, first, last] = [top.replace(/\d+/, ''), rowOf(top), rowOf(end)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`);
}

function rowOf(cell: string): number {
  return Number(/\d+/.exec(cell)?.[0]);
}

function decoded(xml: string): string {
  const text = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));
  return xml.replaceAll(/&(\w+);/g, (_, name: string) => text.get(name) ?? '');
}

it('checks every cell with its own words and formula, those of a column that are alike once', async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (drawn) => {
      const checkOf = new Map(drawn.map(({ column, row, check }) => [`${column}${row}`, check]));
      const validations = new Map(
        [...checkOf].map(([cell, check]) => [cell, checks[check]!(rowOf(cell))]),
      );

      const joined = listed(joinValidations(await sheetXml(validations)));

      expect(joined.flatMap((each) => each.cells).toSorted()).toEqual(
        [...checkOf.keys()].toSorted(),
      );
      for (const { words, formula, cells: checked } of joined) {
        const [top = ''] = checked;
        const { prompt, formulae } = checks[checkOf.get(top)!]!(rowOf(top));
        expect([words, formula]).toEqual([prompt, formulae[0]]);
        expect(new Set(checked.map((cell) => checkOf.get(cell)))).toEqual(
          new Set([checkOf.get(top)]),
        );
        expect(checked.map(rowOf)).toEqual(checked.map(rowOf).toSorted((a, b) => a - b));
      }
      const kinds = new Set([...checkOf].map(([cell, check]) => cell.replace(/\d+/, `-${check}`)));
      expect(joined).toHaveLength(kinds.size);
    }),
    { numRuns: 60 },
  );
});

it('refuses what it does not understand', () => {
  const odd =
    '<dataValidations count="1"><dataValidation sqref="A1"><list/></dataValidation></dataValidations>';
  expect(() => joinValidations(odd)).toThrow('not a validation');
});

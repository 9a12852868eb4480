import { expect, it } from 'vitest';
import { findScheme } from '../../../pipeline/schemes/find-scheme.ts';
import { edited, sheetOf, typing } from '../../support/edited-scheme.ts';
import type ExcelJS from 'exceljs';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';

/** Number of the row of an indicator. */
function rowOf(sheet: ExcelJS.Worksheet, code: string): number {
  const row = sheet.getColumn('B').values.indexOf(code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

/** Types into the cells of an indicator, by the letters of their columns. */
function typeInto(
  sheet: ExcelJS.Worksheet,
  code: string,
  cells: Readonly<Record<string, ExcelJS.CellValue>>,
): void {
  const row = sheet.getRow(rowOf(sheet, code));
  for (const [column, value] of Object.entries(cells)) row.getCell(column).value = value;
}

/** A leaf as plain data, without the branches above it. */
function plain(leaf: Leaf | undefined): Record<string, unknown> {
  const { path: _, ...data } = leaf ?? { path: [] };
  return JSON.parse(JSON.stringify(data));
}

function leavesOf(scheme: Scheme | undefined): Record<string, unknown>[] {
  return (scheme?.leaves ?? []).map(plain);
}

it('an office makes the next edition in Excel: what it changed has changed, and nothing else', async () => {
  const { scheme: before } = await findScheme('gansu-2023-midterm');
  const [first, second, third, fourth] = before.leaves;
  const rest = before.leaves.slice(4);

  const { scheme: after, findings } = await edited(
    before,
    typing({ '方案!B7': '2024.1', '方案!B16': new Date('2024-12-31') }),
    typing({ '方案!B15': new Date('2024-12-31') }),
    (workbook) => {
      const sheet = sheetOf(workbook, '指标');
      typeInto(sheet, fourth!.code, {
        C: '政府履责',
        E: fourth!.points.plus(second!.points).toNumber(),
      });
      typeInto(sheet, fourth!.code, { G: '评议', P: null, Q: '看成效' });
      typeInto(sheet, third!.code, { B: '1.2.9', V: third!.code });
      sheet.spliceRows(rowOf(sheet, second!.code), 1);
      sheet.spliceRows(rowOf(sheet, '1.2.9') + 1, 0, [
        3,
        '1.2.8',
        '创新做法',
        '加分项',
        1,
        null,
        '次数',
        null,
        null,
        '项',
        null,
        null,
        0.5,
      ]);
    },
  );

  expect(findings).toEqual([]);
  expect(after).toMatchObject({ edition: '2024.1', evaluationDate: '2024-12-31', id: before.id });
  expect(leavesOf(after)).toEqual([
    plain(first),
    { ...plain(third), code: '1.2.9', replaces: [third!.code] },
    {
      code: '1.2.8',
      name: '创新做法',
      type: 'bonus',
      points: '1',
      rule: { kind: 'occurrences', each: '0.5', unit: '项' },
      responsible: [],
      evidence: [],
      origin: 'workbook',
    },
    {
      ...plain(fourth),
      name: '政府履责',
      points: fourth!.points.plus(second!.points).toString(),
      rule: { kind: 'judgement', guidance: '看成效' },
    },
    ...rest.map(plain),
  ]);
});

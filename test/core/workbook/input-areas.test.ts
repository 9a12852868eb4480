import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { leavesFor } from '#core/scheme/scheme.ts';
import { inputAreas, type InputArea } from '#core/workbook/input-areas.ts';
import { stages, type Stage } from '#core/workbook/stages.ts';
import { readWorkbook } from '../../../pipeline/workbooks/read-workbook.ts';
import { writeWorkbook } from '../../../pipeline/workbooks/write-workbook.ts';
import { exampleDocument, schemeOf } from '../../support/example-scheme.ts';
import { identityFor, unit } from '../../support/raw-workbook.ts';

const scheme = schemeOf(exampleDocument);

function issued(stage: Stage): Promise<Uint8Array> {
  const identity = identityFor(scheme, stage);
  return writeWorkbook({ scheme, unit, identity, signature: '', simulated: false });
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

function cellsOf(areas: readonly InputArea[]): string[] {
  return areas.flatMap(({ sheet, column, firstRow, lastRow }) =>
    Array.from(
      { length: lastRow - firstRow + 1 },
      (_, row) => `${sheet} ${firstRow + row} ${column}`,
    ),
  );
}

function unlockedCells(workbook: ExcelJS.Workbook): string[] {
  const unlocked: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow({ includeEmpty: true }, (row) =>
      row.eachCell({ includeEmpty: true }, (cell) => {
        if (cell.protection?.locked === false) {
          unlocked.push(`${sheet.name} ${cell.row} ${cell.col}`);
        }
      }),
    ),
  );
  return unlocked;
}

describe('the cells that a stage fills in', () => {
  it.each(stages)('are those that are issued unlocked: %s', async (stage) => {
    const bytes = await issued(stage);

    const areas = inputAreas(readWorkbook(bytes).workbook!, leavesFor(scheme, unit.kind), stage);

    expect(cellsOf(areas).toSorted()).toEqual(unlockedCells(await loaded(bytes)).toSorted());
  });
});

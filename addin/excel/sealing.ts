import { address, textOf, type RawWorkbook } from '#core/workbook/cells.ts';
import type { Content } from '#core/workbook/content.ts';
import { SEAL_ROW } from '#core/workbook/identity.ts';
import { inputAreas, type InputArea } from '#core/workbook/input-areas.ts';
import { reopeningRow, type Reopening } from '#core/workbook/reopenings.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { understand } from '../assessment/understand.ts';
import { HostFailure } from '../host.ts';
import type { Alteration } from './alter.ts';
import { putAll, type Located } from './entering.ts';
import { workbookOf, type Picture } from './picture.ts';

const { identity: HIDDEN } = sheetNames;

/** Writes the seal code, then locks every input: a batch that ends between them can be done again. */
export function sealing(picture: Picture, code: string): Alteration {
  const areas = inputsOf(workbookOf(picture));
  const cells = [hidden(SEAL_ROW, 2, code)];
  return {
    sheets: sheetsOf(areas),
    cells: placesOf(cells),
    protects: true,
    write(sheet) {
      putAll(picture, cells, sheet, () => true);
      lock(sheet, areas, true);
    },
  };
}

/** Unlocks every input, records the reopening, and only then takes the code away. */
export function unsealing(picture: Picture, number: number, reopening: Reopening): Alteration {
  const workbook = workbookOf(picture);
  const areas = inputsOf(workbook);
  const [key, value] = reopeningRow(number, reopening);
  const row = rowFor(workbook, key);
  const cells = [hidden(row, 1, key), hidden(row, 2, value), hidden(SEAL_ROW, 2, null)];
  return {
    sheets: sheetsOf(areas),
    cells: placesOf(cells),
    protects: false,
    write(sheet) {
      lock(sheet, areas, false);
      putAll(picture, cells, sheet, () => true);
    },
  };
}

function inputsOf(workbook: RawWorkbook): readonly InputArea[] {
  const { assessment } = understand(workbook);
  if (assessment === undefined) throw new HostFailure('missing', HIDDEN);
  const leaves = assessment.indicators.map(({ leaf }) => leaf);
  return inputAreas(workbook, leaves, assessment.identity.stage);
}

function sheetsOf(areas: readonly InputArea[]): readonly string[] {
  return [...new Set([HIDDEN, ...areas.map(({ sheet }) => sheet)])];
}

function lock(
  sheet: (name: string) => Excel.Worksheet,
  areas: readonly InputArea[],
  locked: boolean,
): void {
  for (const { sheet: name, column, firstRow, lastRow } of areas) {
    const cells = `${address(firstRow, column)}:${address(lastRow, column)}`;
    sheet(name).getRange(cells).format.protection.locked = locked;
  }
}

/** The row of a key in the hidden sheet, or the one under its last key. */
function rowFor(workbook: RawWorkbook, key: string): number {
  const sheet = workbook.sheet(HIDDEN);
  let last = 0;
  for (let row = 1; row <= (sheet?.lastRow ?? 0); row += 1) {
    const found = sheet ? textOf(sheet.cell(row, 1)) : '';
    if (found === key) return row;
    if (found !== '') last = row;
  }
  return last + 1;
}

function hidden(row: number, column: number, content: Content): Located {
  return { place: { sheet: HIDDEN, row, column }, content };
}

function placesOf(cells: readonly Located[]): Located['place'][] {
  return cells.map(({ place }) => place);
}

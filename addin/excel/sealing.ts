import { address, type RawSheet, type RawWorkbook } from '#core/workbook/cells.ts';
import type { HiddenCell } from '#core/workbook/hidden-sheet.ts';
import { inputAreas, type InputArea } from '#core/workbook/input-areas.ts';
import type { Reopening } from '#core/workbook/reopenings.ts';
import { sealCells, unsealCells, type Seal } from '#core/workbook/seal-workbook.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import { understand } from '../assessment/understand.ts';
import { HostFailure } from '../host.ts';
import type { Alteration } from './alter.ts';
import { putAll, type Located } from './entering.ts';
import { workbookOf, type Picture } from './picture.ts';

const { identity: HIDDEN } = sheetNames;

/** Writes the seal, then locks every input: a batch that ends between them can be done again. */
export function sealing(picture: Picture, seal: Seal): Alteration {
  const workbook = workbookOf(picture);
  const areas = inputsOf(workbook);
  const cells = sealCells(hiddenIn(workbook), seal).map(located);
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

/** Unlocks every input, records the reopening, and only then takes the seal away. */
export function unsealing(picture: Picture, number: number, reopening: Reopening): Alteration {
  const workbook = workbookOf(picture);
  const areas = inputsOf(workbook);
  const cells = unsealCells(hiddenIn(workbook), number, reopening).map(located);
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

function hiddenIn(workbook: RawWorkbook): RawSheet {
  const hidden = workbook.sheet(HIDDEN);
  if (hidden === undefined) throw new HostFailure('missing', HIDDEN);
  return hidden;
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

function located({ row, column, text }: HiddenCell): Located {
  return { place: { sheet: HIDDEN, row, column }, content: text === '' ? null : text };
}

function placesOf(cells: readonly Located[]): Located['place'][] {
  return cells.map(({ place }) => place);
}

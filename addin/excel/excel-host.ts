import { address, type RawWorkbook } from '#core/workbook/cells.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { AssessmentHost, CellPlace } from '../host.ts';
import { alter, type Alteration } from './alter.ts';
import { Echoes } from './echoes.ts';
import { locateAll, putAll, sheetsOf } from './entering.ts';
import { orFailure } from './failure.ts';
import {
  NOTHING,
  pictureOf,
  updated,
  withHidden,
  workbookOf,
  type SheetPicture,
} from './picture.ts';
import { askForSheet } from './read-sheet.ts';
import { readWorkbook } from './read-workbook.ts';
import { sealing, unsealing } from './sealing.ts';
import { takeTurns } from './turns.ts';
import { tellingOf } from './watching.ts';

/**
 * Makes a host of Excel: `excel` is the namespace that office.js defines, once it is ready. What is
 * asked of it is done one after another.
 */
export function createExcelHost(excel: typeof Excel): AssessmentHost {
  const inTurn = takeTurns();
  const asked = <T>(task: () => Promise<T>) => inTurn(() => orFailure(task));
  const echoes = new Echoes();
  let picture = NOTHING;

  /** Takes sheets over as they are after cells of them were written, which hides and shows nothing. */
  function taken(sheets: readonly SheetPicture[], written: readonly CellPlace[]): RawWorkbook {
    const asHidden = sheets.map((sheet) =>
      withHidden(sheet, picture.sheets.get(sheet.raw.name)?.raw ?? {}),
    );
    const later = pictureOf(asHidden, picture.names);
    picture = updated(picture, new Set(later.sheets.keys()), later);
    echoes.expect(picture, written);
    return workbookOf(picture);
  }

  async function altered(alteration: Alteration): Promise<RawWorkbook> {
    return taken(await alter(excel, alteration), alteration.cells);
  }

  return {
    open: () =>
      asked(async () => {
        const context = new excel.RequestContext();
        const cell = context.workbook.getActiveCell();
        cell.load('rowIndex,columnIndex,worksheet/name');
        picture = await readWorkbook(context);
        const selected = {
          sheet: cell.worksheet.name,
          row: cell.rowIndex + 1,
          column: cell.columnIndex + 1,
        };
        return { workbook: workbookOf(picture), selected };
      }),

    enter: (entries) =>
      asked(async () => {
        const located = locateAll(picture, entries);
        const context = new excel.RequestContext();
        const sheet = (name: string) => context.workbook.worksheets.getItem(name);
        putAll(picture, located, sheet, (name) => !picture.sheets.get(name)?.protection);
        context.workbook.application.calculate(excel.CalculationType.recalculate);
        const answers = sheetsOf(located).map((name) => askForSheet(sheet(name)));
        await context.sync();
        return taken(
          answers.map((answer) => answer()),
          located.map(({ place }) => place),
        );
      }),

    restore: (entries) =>
      asked(async () => {
        const located = locateAll(picture, entries);
        return await altered({
          sheets: sheetsOf(located),
          cells: located.map(({ place }) => place),
          protects: false,
          write: (sheet) => putAll(picture, located, sheet, () => true),
        });
      }),

    seal: (seal) => asked(() => altered(sealing(picture, seal))),

    unseal: (number, reopening) => asked(() => altered(unsealing(picture, number, reopening))),

    select: ({ sheet: name, row, column }) =>
      asked(async () => {
        // Very hidden: there is nothing to be seen of it.
        if (name === sheetNames.identity) return;
        const context = new excel.RequestContext();
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.activate();
        sheet.getRange(address(row, column)).select();
        await context.sync();
      }),

    watch: (listener) =>
      asked(async () => {
        const telling = tellingOf(
          {
            nameOf: (worksheetId) => picture.names.get(worksheetId),
            isEcho: (event) => echoes.isEcho(event),
            inTurn,
            async read(names) {
              const later = await readWorkbook(new excel.RequestContext(), names);
              picture = updated(picture, names, later);
              return workbookOf(picture);
            },
          },
          listener,
        );
        const context = new excel.RequestContext();
        const { worksheets } = context.workbook;
        const registered = [
          worksheets.onChanged.add(telling.changed),
          worksheets.onSelectionChanged.add(telling.selected),
        ];
        await context.sync();
        return () =>
          asked(async () => {
            for (const handler of registered) handler.remove();
            await context.sync();
          });
      }),
  };
}

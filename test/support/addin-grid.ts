import type { Page } from 'playwright-core';
import { scoreCell } from '#core/workbook/score-sheet.ts';
import { sheetNames, type ScoreColumn } from '#core/workbook/sheets.ts';
import type { CellValue } from '../../emulator/model/cell.ts';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';
import type { WebHost } from '../../emulator/web-host.ts';
import type { EmulatedWorkbook, LoggedRequest } from '../../emulator/workbook.ts';

declare global {
  /** In the page that plays Excel. */
  var emulated: { readonly workbook: EmulatedWorkbook; readonly host: WebHost };
}

/** A cell by its sheet and address. */
export interface GridCell {
  readonly sheet: string;
  readonly address: string;
}

/** The workbook beside the pane: what a person does in its cells, and what Excel is seen to do. */
export interface Grid {
  /** The cell of an indicator's column in 指标评分. */
  cellOf(code: string, column: ScoreColumn): Promise<GridCell>;
  /** Somebody types into a cell. Rejects where it is locked. */
  type(cell: GridCell, typed: string | number): Promise<void>;
  select(cell: GridCell): Promise<void>;
  /** What a cell shows, with results calculated. */
  read(cell: GridCell): Promise<CellValue | undefined>;
  selected(): Promise<GridCell>;
  snapshot(): Promise<WorkbookSnapshot>;
  /** The requests of the add-in that spoke of the workbook, one each `context.sync()`. */
  requests(): Promise<readonly LoggedRequest[]>;
  /** How many of them entered something. */
  writes(): Promise<number>;
  /** The next request of the add-in fails. */
  failNext(code: string, message: string): Promise<void>;
  /** Presses a button of the ribbon and waits until it has done its work. */
  press(button: string): Promise<void>;
  /** The result of a custom function. Rejects with its message where it gives none. */
  calculate(name: string, ...given: readonly unknown[]): Promise<unknown>;
}

/** The grid of the page that plays Excel. */
export function gridOf(page: Page): Grid {
  const snapshot = () => page.evaluate(() => emulated.workbook.snapshot());
  return {
    async cellOf(code, column) {
      const cells = sheetIn(await snapshot(), sheetNames.scores);
      const found = Object.entries(cells).find(
        ([address, { value }]) => value === code && /^A\d+$/.test(address),
      );
      if (found === undefined) throw new Error(`no row of indicator ${code}`);
      const row = Number(found[0].slice(1));
      return { sheet: sheetNames.scores, address: scoreCell(column, row) };
    },
    type: ({ sheet, address }, typed) =>
      page.evaluate(
        ([sheet, address, typed]) => emulated.workbook.userEdit(sheet, address, typed),
        [sheet, address, typed] as const,
      ),
    select: ({ sheet, address }) =>
      page.evaluate(([sheet, address]) => emulated.workbook.select(sheet, address), [
        sheet,
        address,
      ] as const),
    async read({ sheet, address }) {
      return sheetIn(await snapshot(), sheet)[address]?.value;
    },
    selected: () => page.evaluate(() => emulated.workbook.selection),
    snapshot,
    requests: () =>
      page.evaluate(() =>
        emulated.workbook.log.filter(({ members }) =>
          members.some((member) => member.startsWith('Workbook.')),
        ),
      ),
    writes: () =>
      page.evaluate(
        () =>
          emulated.workbook.log.filter(({ members }) => members.includes('Application.Calculate'))
            .length,
      ),
    failNext: (code, message) =>
      page.evaluate(([code, message]) => emulated.workbook.failNext(code, message), [
        code,
        message,
      ] as const),
    press: (button) => page.evaluate((button) => emulated.host.clickRibbon(button), button),
    calculate: (name, ...given) =>
      page.evaluate(([name, given]) => emulated.host.callCustomFunction(name, given), [
        name,
        given,
      ] as const),
  };
}

function sheetIn({ sheets }: WorkbookSnapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`the workbook has no sheet ${name}`);
  return found.cells;
}

import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import { EMPTY, textOf, type Cell, type RawSheet, type RawWorkbook } from '#core/workbook/cells.ts';
import { SEAL_ROW } from '#core/workbook/identity.ts';
import { readInput } from '#core/workbook/read-input.ts';
import type { HiddenCell } from '#core/workbook/hidden-sheet.ts';
import { sealCells, unsealCells } from '#core/workbook/seal-workbook.ts';
import { isOwnFormula } from '#core/workbook/score-table.ts';
import { NO, sheetNames } from '#core/workbook/sheets.ts';
import { locate } from '../../addin/assessment/locate.ts';
import { rowsByCode, scoreTable } from '../../addin/assessment/tables.ts';
import { cellWith } from '../../addin/assessment/with-cells.ts';
import {
  HostFailure,
  type AssessmentHost,
  type CellPlace,
  type Entering,
  type Field,
  type HostListener,
} from '../../addin/host.ts';
import { unit } from './raw-workbook.ts';

/** A host that keeps its workbook in memory, with a person beside it who types and clicks. */
export interface MemoryHost extends AssessmentHost {
  /** The workbook as it now stands. */
  readonly workbook: RawWorkbook;
  /** What was asked of it, by method. */
  readonly asked: readonly string[];
  /** The cell that was selected last. */
  readonly selected: CellPlace | undefined;
  /** Somebody types into a field, beside the pane. */
  type(field: Field, cell: Cell): void;
  /** Somebody takes a whole sheet away. */
  removeSheet(name: string): void;
  /** Somebody selects a cell. */
  click(place: CellPlace): void;
  /** What it is asked next by this method it refuses. */
  refuse(method: keyof AssessmentHost, error: unknown): void;
  /** What it is asked to enter waits until the function that this gives is called. */
  hold(): () => void;
}

type Grid = Map<string, Cell>;

/** Opens a copy of a workbook of `unit`; 测算得分 is calculated after each change, as a spreadsheet does. */
export function memoryHost(opened: RawWorkbook, scheme: Scheme, initial?: CellPlace): MemoryHost {
  const grids = new Map(
    Object.values(sheetNames).flatMap((name) => {
      const sheet = opened.sheet(name);
      return sheet ? [[name, gridOf(sheet)] as [string, Grid]] : [];
    }),
  );
  const asked: string[] = [];
  const refusals = new Map<string, unknown>();
  const listeners = new Set<HostListener>();
  let selected = initial;
  let held: Promise<void> = Promise.resolve();

  const picture = () => pictureOf(grids);

  function put({ sheet, row, column }: CellPlace, cell: Cell): void {
    grids.get(sheet)?.set(`${row}:${column}`, cell);
  }

  function putEntries(entries: readonly Entering[]): void {
    const before = picture();
    for (const { field, content } of entries) {
      const place = locate(before, field);
      if (place === undefined) throw new HostFailure('missing', JSON.stringify(field));
      put(place, cellWith(content));
    }
    calculate();
  }

  function hidden(): RawSheet {
    const sheet = picture().sheet(sheetNames.identity);
    if (sheet === undefined) throw new HostFailure('missing', sheetNames.identity);
    return sheet;
  }

  function putHidden(cells: readonly HiddenCell[]): void {
    for (const { row, column, text } of cells) {
      put({ sheet: sheetNames.identity, row, column }, cellWith(text));
    }
  }

  /** Gives every row's rule its result. */
  function calculate(): void {
    const table = scoreTable(picture());
    if (table === undefined) return;
    const rows = rowsByCode(table);
    for (const leaf of leavesFor(scheme, unit.kind)) {
      const row = rows.get(leaf.code) ?? 0;
      const isOmitted = textOf(table.cell(row, 'applicable')) === NO;
      const { input } = readInput(leaf, table.cell(row, 'value'), {});
      const result: Cell =
        input === undefined || isOmitted
          ? EMPTY
          : {
              type: 'number',
              value: ruleScore(leaf.rule, termsOf(scheme, leaf), input).toNumber(),
            };
      const at = (column: 'computed' | 'self') => ({
        sheet: sheetNames.scores,
        row,
        column: table.column(column),
      });
      const { formula } = table.cell(row, 'computed');
      if (formula !== undefined) put(at('computed'), { ...result, formula });
      const own = table.cell(row, 'self').formula;
      if (own !== undefined && isOwnFormula(table.row(row)))
        put(at('self'), { ...result, formula: own });
    }
  }

  function answer(method: keyof AssessmentHost): void {
    asked.push(method);
    if (!refusals.has(method)) return;
    const error = refusals.get(method);
    refusals.delete(method);
    throw error;
  }

  function tell(what: (listener: HostListener) => void): void {
    for (const listener of listeners) what(listener);
  }

  calculate();

  return {
    get workbook() {
      return picture();
    },
    asked,
    get selected() {
      return selected;
    },
    async open() {
      answer('open');
      return { workbook: picture(), selected };
    },
    async enter(entries) {
      await held;
      answer('enter');
      if (picture().sheet(sheetNames.identity)?.cell(SEAL_ROW, 2).type === 'text') {
        throw new HostFailure('protected', 'AccessDenied');
      }
      putEntries(entries);
      return picture();
    },
    async restore(entries) {
      answer('restore');
      putEntries(entries);
      return picture();
    },
    async seal(seal) {
      answer('seal');
      putHidden(sealCells(hidden(), seal));
      return picture();
    },
    async unseal(number, reopening) {
      answer('unseal');
      putHidden(unsealCells(hidden(), number, reopening));
      return picture();
    },
    async select(place) {
      answer('select');
      selected = place;
      tell((listener) => listener.selected(place));
    },
    async watch(listener) {
      answer('watch');
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    type(field, cell) {
      const place = locate(picture(), field);
      if (place === undefined) throw new Error(`no cell for ${JSON.stringify(field)}`);
      put(place, cell);
      calculate();
      tell((listener) => listener.changed(picture()));
    },
    removeSheet(name) {
      grids.delete(name);
      tell((listener) => listener.changed(picture()));
    },
    click(place) {
      selected = place;
      tell((listener) => listener.selected(place));
    },
    refuse: (method, error) => void refusals.set(method, error),
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
  };
}

function gridOf(sheet: RawSheet): Grid {
  const grid: Grid = new Map();
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell !== EMPTY) grid.set(`${row}:${column}`, cell);
    }
  }
  return grid;
}

/** The sheets as they stand at this moment. */
function pictureOf(grids: ReadonlyMap<string, Grid>): RawWorkbook {
  const sheets = new Map(
    [...grids].map(([name, grid]): [string, RawSheet] => {
      const cells = new Map(grid);
      const places = [...cells.keys()].map((key) => key.split(':').map(Number));
      return [
        name,
        {
          name,
          lastRow: Math.max(0, ...places.map(([row = 0]) => row)),
          lastColumn: Math.max(0, ...places.map(([, column = 0]) => column)),
          cell: (row, column) => cells.get(`${row}:${column}`) ?? EMPTY,
        },
      ];
    }),
  );
  return { sheet: (name) => sheets.get(name) };
}

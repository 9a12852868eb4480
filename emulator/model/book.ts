import { invalidOperation } from '../wire/host-error.ts';
import type { Area, Place } from './area.ts';
import type { Calculator, SheetCell } from './calculator.ts';
import { CellChanges, type ChangedCell } from './cell-changes.ts';
import type { Cell } from './cell.ts';
import type { BookEvent } from './events.ts';
import type { Protection } from './protection.ts';
import type { Sheet } from './sheet.ts';
import type { Visibility } from './snapshot.ts';
import { Subscriptions } from './subscriptions.ts';

/** What has happened since the last look. */
export interface BookChange {
  /** Cells whose content, result or look is another. */
  readonly cells: readonly ChangedCell[];
  /** Whether another cell is selected, or another sheet is active. */
  readonly selection: boolean;
  /** Whether a sheet's visibility or protection is another. */
  readonly sheets: boolean;
}

/** The workbook in memory: its sheets, what is selected, and what has happened to it. */
export class Book {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly subscriptions = new Subscriptions();
  readonly #calculator: Calculator | undefined;
  readonly #uncalculated = new CellChanges();
  readonly #unseen = new CellChanges();
  #active: Sheet;
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #events: BookEvent[] = [];
  #selectionChanged = false;
  #sheetsChanged = false;

  /** Throws when no sheet is visible. */
  constructor(name: string, sheets: readonly Sheet[], calculator?: Calculator) {
    const first = sheets.find(({ visibility }) => visibility === 'Visible');
    if (first === undefined) throw new Error(`${name} has no visible sheet`);
    this.name = name;
    this.sheets = sheets;
    this.#active = first;
    this.#calculator = calculator;
    if (calculator === undefined) return;
    calculator.load(
      sheets.map((sheet) => sheet.name),
      allCells(sheets),
    );
    this.#takeResults(calculator, []);
  }

  get active(): Sheet {
    return this.#active;
  }

  /** The selected cells of the active sheet. */
  get selected(): Area {
    return this.#selected;
  }

  put(sheet: Sheet, place: Place, cell: Cell): void {
    sheet.put(place, cell);
    this.#unseen.add(sheet, place);
    this.#uncalculated.add(sheet, place);
  }

  /** Brings the results of formulas up to date; without a calculator they stay as they were. */
  calculate(): void {
    const changed = this.#uncalculated.take();
    if (this.#calculator === undefined || changed.length === 0) return;
    const cells = changed.map(({ sheet, row, column }) => ({
      sheet: sheet.name,
      row,
      column,
      cell: sheet.cell({ row, column }),
    }));
    this.#takeResults(this.#calculator, cells);
  }

  /** Throws `InvalidOperation` on a sheet that is hidden. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation();
    this.#selectionChanged ||= this.#active !== sheet;
    this.#active = sheet;
  }

  /** Throws `InvalidOperation` on a sheet that is hidden. */
  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.#selected = area;
    this.#selectionChanged = true;
    this.raise({ kind: 'selected', sheet, area });
  }

  /** Throws `InvalidOperation` when no sheet would be left to see. */
  setVisibility(sheet: Sheet, visibility: Visibility): void {
    const next = this.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (visibility !== 'Visible' && next === undefined) throw invalidOperation();
    sheet.visibility = visibility;
    this.#sheetsChanged = true;
    if (visibility !== 'Visible' && this.#active === sheet && next !== undefined) {
      this.activate(next);
    }
  }

  setProtection(sheet: Sheet, protection: Protection | undefined): void {
    sheet.protection = protection;
    this.#sheetsChanged = true;
  }

  raise(event: BookEvent): void {
    this.#events.push(event);
  }

  /** The events since the last look. */
  takeEvents(): readonly BookEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** What has changed since the last look; undefined if nothing has. */
  takeChange(): BookChange | undefined {
    const cells = this.#unseen.take();
    const change = { cells, selection: this.#selectionChanged, sheets: this.#sheetsChanged };
    this.#selectionChanged = false;
    this.#sheetsChanged = false;
    return cells.length > 0 || change.selection || change.sheets ? change : undefined;
  }

  #takeResults(calculator: Calculator, changed: readonly SheetCell[]): void {
    const sheets = new Map(this.sheets.map((sheet) => [sheet.name, sheet]));
    for (const { sheet: name, value, row, column } of calculator.calculate(changed)) {
      const sheet = sheets.get(name);
      const place = { row, column };
      if (sheet === undefined || isSame(sheet.cell(place).value, value)) continue;
      sheet.put(place, { ...sheet.cell(place), value });
      this.#unseen.add(sheet, place);
    }
  }
}

function isSame(a: Cell['value'], b: Cell['value']): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a.error === b.error);
}

function* allCells(sheets: readonly Sheet[]): Generator<SheetCell> {
  for (const sheet of sheets) {
    for (const cell of sheet.cells()) yield { sheet: sheet.name, ...cell };
  }
}

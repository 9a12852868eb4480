import { parseArea, parseAreas, placesIn, type Place } from '../../model/area.ts';
import type { Calculator, SheetCell } from '../../model/calculator.ts';
import { BLANK, type Cell, type CellValue } from '../../model/cell.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { cellAt } from '../grid/cell-at.ts';
import type { Accent } from '../grid/cell-look.ts';
import { relocate } from './relocate.ts';
import { unrollRows } from './unroll-rows.ts';

/** A conditional format of a file: in cells of an area where a formula (without `=`) is true. */
export interface ConditionalFormat {
  readonly sheet: string;
  /** Such as `I7:I96 I98`; the formula is written for its first cell. */
  readonly range: string;
  readonly formula: string;
  readonly accent: Accent;
}

export interface SheetPlace extends Place {
  readonly sheet: string;
}

interface Rule {
  readonly accent: Accent;
  /** Its formula's row in the sheet of conditions. */
  readonly row: number;
}

/** A sheet that only this class's own copy of the workbook has: formulas of conditions in column A. */
const CONDITIONS = '_conditions';
const PROBE: SheetPlace = { sheet: CONDITIONS, row: 0, column: 1 };

/** Tells which conditions hold, on a copy of the workbook with a calculator of its own. */
export class Conditions {
  readonly #calculator: Calculator;
  readonly #rows = new Map<string, number>();
  readonly #rules = new Map<string, Rule[]>();
  readonly #places: SheetPlace[][] = [];
  #truths: boolean[] = [];

  /** Formats come in order of priority: what an earlier one says of a cell, a later one leaves. */
  constructor(
    calculator: Calculator,
    { sheets }: WorkbookSnapshot,
    formats: readonly ConditionalFormat[],
  ) {
    this.#calculator = calculator;
    for (const format of formats) this.#add(format);
    const cells = sheets.flatMap((sheet) =>
      Object.keys(sheet.cells).map((address) => {
        const { row, column } = parseArea(address);
        return { sheet: sheet.name, row, column, cell: cellAt(sheet, { row, column }) };
      }),
    );
    const formulas = [...this.#rows].map(([formula, row]) =>
      condition({ row, column: 0 }, formula),
    );
    calculator.load([...sheets.map(({ name }) => name), CONDITIONS], [...cells, ...formulas]);
    this.update([]);
  }

  /** Takes changed cells over and gives the cells that may look otherwise now. */
  update(changed: readonly SheetCell[]): readonly SheetPlace[] {
    const before = this.#truths;
    const truths: boolean[] = [];
    for (const { sheet, row, column, value } of this.#calculator.calculate(changed)) {
      if (sheet === CONDITIONS && column === 0) truths[row] = isTrue(value);
    }
    this.#truths = truths;
    return this.#places.filter((_, row) => before[row] !== truths[row]).flat();
  }

  /** What the formats that hold change of a cell. */
  accentOf(sheet: string, { row, column }: Place): Accent {
    const rules = this.#rules.get(keyOf({ sheet, row, column })) ?? [];
    const held = rules.filter((rule) => this.#truths[rule.row]).map(({ accent }) => accent);
    return Object.assign({}, ...held.toReversed()) as Accent;
  }

  /** Whether a formula, written for the first cell of a range, would be true with `cell` in a place. */
  holds(formula: string, range: string, at: SheetPlace, cell: Cell, present: Cell): boolean {
    const [first] = parseAreas(range);
    const here = relocate(formula, at.sheet, at.row - first.row, at.column - first.column);
    const results = this.#calculator.calculate([{ ...at, cell }, condition(PROBE, here)]);
    this.#calculator.calculate([
      { ...at, cell: present },
      { ...PROBE, cell: BLANK },
    ]);
    return results.some((result) => keyOf(result) === keyOf(PROBE) && isTrue(result.value));
  }

  #add({ sheet, range, formula, accent }: ConditionalFormat): void {
    const areas = parseAreas(range);
    const [first] = areas;
    for (const { row, column } of areas.flatMap((area) => [...placesIn(area)])) {
      const here = relocate(formula, sheet, row - first.row, column - first.column);
      const conditionRow = this.#rows.get(here) ?? this.#rows.size;
      this.#rows.set(here, conditionRow);
      const place = { sheet, row, column };
      (this.#places[conditionRow] ??= []).push(place);
      const rules = this.#rules.get(keyOf(place)) ?? [];
      this.#rules.set(keyOf(place), [...rules, { accent, row: conditionRow }]);
    }
  }
}

function condition({ row, column }: Place, formula: string): SheetCell {
  return { sheet: CONDITIONS, row, column, cell: { ...BLANK, formula: `=${unrollRows(formula)}` } };
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function keyOf({ sheet, row, column }: SheetPlace): string {
  return `${sheet} ${row} ${column}`;
}

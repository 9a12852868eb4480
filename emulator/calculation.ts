import { initSync, Model } from '@ironcalc/wasm';
import type { Calculator, FormulaResult, SheetCell } from './model/calculator.ts';
import type { CellValue } from './model/cell.ts';
import { withoutUnequalCriteria } from './unequal-criteria.ts';

/**
 * A calculator of one workbook's formulas by IronCalc. `wasm` are the bytes of its file
 * `wasm_bg.wasm`. A function that it does not know, such as one of the add-in, gives `#NAME?`.
 */
export function createCalculator(wasm: BufferSource): Calculator {
  initSync({ module: wasm });
  return new IronCalculator();
}

/** Numbers are read back through the text that a cell shows, in which this format keeps 15 digits. */
const ALL_DIGITS = '0.00000000000000E+00';

/** What IronCalc calls the types of values. */
const types = { number: 1, text: 2, boolean: 4 } as const;

class IronCalculator implements Calculator {
  readonly #model = new Model('workbook', 'en', 'UTC', 'en');
  readonly #sheets = new Map<string, number>();
  readonly #formulas = new Map<string, Omit<SheetCell, 'cell'>>();

  load(sheets: readonly string[], cells: Iterable<SheetCell>): void {
    this.#model.pauseEvaluation();
    for (const [index, name] of sheets.entries()) {
      if (index > 0) this.#model.newSheet();
      this.#model.renameSheet(index, name);
      this.#sheets.set(name, index);
    }
    for (const cell of cells) this.#enter(cell);
    this.#model.resumeEvaluation();
  }

  calculate(changed: Iterable<SheetCell>): readonly FormulaResult[] {
    this.#model.pauseEvaluation();
    for (const cell of changed) this.#enter(cell);
    this.#model.resumeEvaluation();
    this.#model.evaluate();
    return [...this.#formulas.values()].map((place) => ({ ...place, value: this.#result(place) }));
  }

  #enter({ sheet: name, row, column, cell }: SheetCell): void {
    const sheet = this.#sheetIndex(name);
    const key = `${sheet} ${row} ${column}`;
    const { formula, value } = cell;
    if (formula === undefined) {
      this.#formulas.delete(key);
      this.#model.setUserInput(sheet, row + 1, column + 1, asInput(value));
      return;
    }
    this.#formulas.set(key, { sheet: name, row, column });
    this.#model.setUserInput(sheet, row + 1, column + 1, withoutUnequalCriteria(formula));
    const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.#model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
  }

  #result({ sheet: name, row, column }: Omit<SheetCell, 'cell'>): CellValue {
    const sheet = this.#sheetIndex(name);
    const shown = this.#model.getFormattedCellValue(sheet, row + 1, column + 1);
    switch (this.#model.getCellType(sheet, row + 1, column + 1)) {
      case types.number:
        return Number(shown);
      case types.text:
        return shown;
      case types.boolean:
        return shown === 'TRUE';
      default:
        return { error: shown };
    }
  }

  #sheetIndex(name: string): number {
    const index = this.#sheets.get(name);
    if (index === undefined) throw new Error(`no sheet ${name} was loaded`);
    return index;
  }
}

/** What is typed to get the value: a text behind an apostrophe, so that it is none of the rest. */
function asInput(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}

import type { Place } from './area.ts';
import type { Sheet } from './sheet.ts';

export interface ChangedCell extends Place {
  readonly sheet: Sheet;
}

/** Cells that have changed, each once, until somebody takes them. */
export class CellChanges {
  #cells = new Map<string, ChangedCell>();

  add(sheet: Sheet, { row, column }: Place): void {
    this.#cells.set(`${sheet.id} ${row} ${column}`, { sheet, row, column });
  }

  take(): readonly ChangedCell[] {
    const cells = [...this.#cells.values()];
    this.#cells = new Map();
    return cells;
  }
}

import { areaAddress, MAX_COLUMNS, type Area, type Place } from './area.ts';
import { BLANK, type Cell } from './cell.ts';
import type { Protection } from './protection.ts';
import type { SheetLayout, SheetSnapshot, Visibility } from './snapshot.ts';

/** One worksheet in memory. */
export class Sheet {
  readonly id: string;
  readonly name: string;
  readonly layout: SheetLayout | undefined;
  visibility: Visibility;
  protection: Protection | undefined;
  readonly #cells = new Map<number, Cell>();

  /** An empty sheet, as a snapshot describes it. */
  constructor(id: string, { name, visibility, protection, layout }: Omit<SheetSnapshot, 'cells'>) {
    this.id = id;
    this.name = name;
    this.visibility = visibility;
    this.protection = protection;
    this.layout = layout;
  }

  cell({ row, column }: Place): Cell {
    return this.#cells.get(row * MAX_COLUMNS + column) ?? BLANK;
  }

  put({ row, column }: Place, cell: Cell): void {
    this.#cells.set(row * MAX_COLUMNS + column, cell);
  }

  /** Cells that have, or once had, something of their own. */
  *cells(): Generator<Place & { readonly cell: Cell }> {
    for (const [key, cell] of this.#cells) {
      yield { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, cell };
    }
  }

  /** From the first used cell to the last; `isUsed` says which count. Undefined if none does. */
  usedArea(isUsed: (cell: Cell) => boolean): Area | undefined {
    const used = [...this.cells()].filter(({ cell }) => isUsed(cell));
    if (used.length === 0) return undefined;
    const first = { row: Infinity, column: Infinity };
    const last = { row: 0, column: 0 };
    for (const { row, column } of used) {
      first.row = Math.min(first.row, row);
      first.column = Math.min(first.column, column);
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    }
    return {
      ...first,
      rows: last.row - first.row + 1,
      columns: last.column - first.column + 1,
    };
  }

  /** The name as a formula writes it. */
  get quotedName(): string {
    const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.name) && !LIKE_A_CELL.test(this.name);
    return isPlain ? this.name : `'${this.name.replaceAll("'", "''")}'`;
  }

  /** Such as `指标评分!A1:C3`. */
  address(area: Area): string {
    return `${this.quotedName}!${areaAddress(area)}`;
  }
}

const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

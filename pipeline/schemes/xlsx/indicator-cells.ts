import type { CellAt } from './read-cell.ts';
import type { Notes, Spot } from './notes.ts';
import type { OpenSheet } from './open-sheet.ts';
import type { IndicatorColumn } from './sheets.ts';

/** The cells of one indicator: a row of 指标, and where the indicator stands in the scheme. */
export interface IndicatorCells {
  readonly notes: Notes;
  /** A cell, as the one that holds the value at a path below the indicator's. */
  readonly at: (column: IndicatorColumn, path: readonly PropertyKey[]) => CellAt;
  spot(column: IndicatorColumn): Spot;
  isFilled(column: IndicatorColumn): boolean;
}

/** The cells of a row for the indicator at `path`. */
export function indicatorCells(
  sheet: OpenSheet<IndicatorColumn>,
  row: number,
  path: readonly PropertyKey[],
): IndicatorCells {
  return {
    notes: sheet.notes,
    at: (column, below) => sheet.at(row, column, [...path, ...below]),
    spot: (column) => sheet.spot(row, column),
    isFilled: (column) => sheet.isFilled(row, column),
  };
}

import type { ScoreColumn } from './sheets.ts';
import type { Table } from './table.ts';

export type ScoreTable = Table<ScoreColumn>;

/** Whether 自评得分 still holds the formula that it was issued with. */
export function isOwnFormula(table: ScoreTable, row: number): boolean {
  const formula = table.cell(row, 'self').formula?.replaceAll(/[$=\s]/g, '');
  return formula === table.address(row, 'computed');
}

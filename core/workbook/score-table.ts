import type { ScoreColumn } from './sheets.ts';
import type { Table } from './table.ts';

export type ScoreTable = Table<ScoreColumn>;

/** Whether 自评得分 still holds the formula that it was issued with. */
export function isOwnFormula(table: ScoreTable, row: number): boolean {
  const { formula } = table.cell(row, 'self');
  const issued = table.address(row, 'computed');
  return formula === issued || formula?.replaceAll(/[$=\s]/g, '') === issued;
}

import type { ScoreColumn } from './sheets.ts';
import type { Table } from './table.ts';
import type { TableRow } from './table-row.ts';

export type ScoreTable = Table<ScoreColumn>;
export type ScoreRow = TableRow<ScoreColumn>;

/** Whether 自评得分 still holds the formula that it was issued with. */
export function isOwnFormula(row: ScoreRow): boolean {
  const { formula } = row.cell('self');
  if (formula === undefined) return false;
  const issued = row.address('computed');
  return formula === issued || formula.replaceAll(/[$=\s]/g, '') === issued;
}

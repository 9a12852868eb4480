import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import { isSameFormula } from './same-formula.ts';
import { computedFormula } from './score-sheet.ts';
import type { ScoreRow } from './score-table.ts';

/** In which row a leaf stood last, and how its formula was written there: in most workbooks it is the same. */
export interface LastWritten {
  row: number;
  formula: string;
}

/** Whether a formula is the one that 测算得分 of a leaf is issued with, in whatever way a program wrote it. */
export function isIssuedFormula(
  scheme: Scheme,
  leaf: Leaf,
  row: ScoreRow,
  formula: string,
  last: LastWritten,
): boolean {
  const { number, table } = row;
  if (last.formula === formula && last.row === number && table.isInPlace) return true;
  const issued = computedFormula(scheme, leaf, (column) => row.address(column));
  if (!isSameFormula(formula, issued)) return false;
  if (table.isInPlace) {
    last.row = number;
    last.formula = formula;
  }
  return true;
}

import { plainValue, TEXT, type Cell } from '../../model/cell.ts';
import { dayOf } from '../../model/entry.ts';

/** What stands in the formula bar and is edited: the formula, or the value as it would be typed. */
export function editedText(cell: Cell): string {
  if (cell.formula !== undefined) return cell.formula;
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (cell.numberFormat.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return isDay(cell) ? dayOf(value).toISOString().slice(0, 10) : String(value);
}

/** What typing means: in a cell that shows percentages, a number from 1 on is one. */
export function typedText(cell: Cell, typed: string): string {
  const isPercent = cell.numberFormat.includes('%') && /^\d+(\.\d*)?$/.test(typed.trim());
  return isPercent && Number(typed) >= 1 ? `${typed.trim()}%` : typed;
}

function isDay({ numberFormat }: Cell): boolean {
  return numberFormat !== TEXT && /[yd]/i.test(numberFormat);
}

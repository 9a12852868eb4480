import type { Cell, CellValue, ExpressionRuleType, Style, Worksheet } from 'exceljs';
import { simulatedFont, title } from './styles.ts';
import { wording } from './wording.zh-CN.ts';

/** Writes a cell: its value, its looks, its number format. A text is never taken for a formula. */
export function put(cell: Cell, value: CellValue, style: Partial<Style>, numFmt?: string): void {
  cell.value = value;
  cell.style = numFmt === undefined ? { ...style } : { ...style, numFmt };
}

/** A formula, without `=`, and its result where that is known beforehand. */
export interface Formula {
  readonly formula: string;
  readonly result?: string | number;
}

/** A cell's content that is calculated. */
export function live({ formula, result }: Formula): CellValue {
  return result === undefined ? { formula } : { formula, result };
}

/** The title of a sheet, with 模拟数据 beside it where it is simulated. */
export function putTitle(sheet: Worksheet, text: string, simulated: boolean): void {
  const mark = { text: `　【${wording.simulated}】`, font: simulatedFont };
  const value = simulated
    ? { richText: [{ text, ...(title.font ? { font: title.font } : {}) }, mark] }
    : text;
  put(sheet.getCell('A1'), value, title);
  sheet.getRow(1).height = 30;
}

/** Shows cells otherwise where a condition (a formula without `=`) holds; the lower priority wins. */
export function showWhere(
  sheet: Worksheet,
  ref: string,
  condition: string,
  style: Partial<Style>,
  priority: number,
): void {
  const rule: ExpressionRuleType = {
    type: 'expression',
    formulae: [condition],
    style,
    priority,
  };
  sheet.addConditionalFormatting({ ref, rules: [rule] });
}

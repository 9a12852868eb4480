import { ONE } from '#core/decimal.ts';
import { distribute } from '#core/scheme/distribute.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { NO, sheetNames, weightHeaders, YES } from '#core/workbook/sheets.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import { simulationWords as words } from '../wording.zh-CN.ts';
import { lineCells } from './line-cells.ts';

/** Rule of law first, with this share; the other blocks share the rest, 100% in all. */
export function weightCells(workbook: RawWorkbook, weight: number): PutCell[] {
  const parts = distribute(
    ONE.minus(weight),
    words.blocks.map(() => ONE),
  );
  const others = words.blocks.map((block, index) => ({
    block,
    weight: parts[index]?.toNumber() ?? 0,
    ruleOfLaw: NO,
  }));
  const lines = [{ block: words.ruleOfLaw, weight, ruleOfLaw: YES }, ...others];
  return lineCells(workbook, sheetNames.weights, weightHeaders, lines);
}

import type { Assessment, Indicator } from '../../addin/assessment/assessment.ts';
import { understand } from '../../addin/assessment/understand.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';

/** A workbook of ours, understood as the add-in understands it. */
export function assessed(workbook: RawWorkbook): Assessment {
  const { assessment, findings } = understand(workbook);
  if (assessment === undefined) throw new Error(JSON.stringify(findings));
  return assessment;
}

/** One indicator of a workbook. */
export function indicatorOf(workbook: RawWorkbook, code: string): Indicator {
  const found = assessed(workbook).indicators.find(({ leaf }) => leaf.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

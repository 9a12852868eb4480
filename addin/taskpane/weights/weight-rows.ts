import { percent } from '#core/decimal.ts';
import { textOf } from '#core/workbook/cells.ts';
import { WEIGHT_INPUT_ROWS } from '#core/workbook/input-areas.ts';
import { readShare } from '#core/workbook/read-weights.ts';
import { YES, type WeightColumn } from '#core/workbook/sheets.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { weightTable } from '../../assessment/tables.ts';

/** A row of the comprehensive-assessment table. */
export interface WeightRow {
  /** The sheet's. */
  readonly row: number;
  /** As they would be typed; per cent without their sign: 9.5 for a cell of 9.5%. */
  readonly texts: Readonly<Record<Exclude<WeightColumn, 'ruleOfLaw'>, string>>;
  readonly ruleOfLaw: boolean;
  readonly filled: boolean;
}

/** Every row of the table that takes input, filled or not; none where the sheet has no table. */
export function weightRows({ workbook }: Assessment): readonly WeightRow[] {
  const table = weightTable(workbook);
  if (table === undefined) return [];
  return Array.from({ length: WEIGHT_INPUT_ROWS }, (_, index) => {
    const row = table.headerRow + 1 + index;
    const weight = table.cell(row, 'weight');
    const share = readShare(weight);
    const texts = {
      block: textOf(table.cell(row, 'block')),
      weight: share ? percent(share).replace(/%$/, '') : textOf(weight),
      score: textOf(table.cell(row, 'score')),
    };
    const ruleOfLaw = textOf(table.cell(row, 'ruleOfLaw')) === YES;
    const filled = ruleOfLaw || Object.values(texts).some((text) => text !== '');
    return { row, texts, ruleOfLaw, filled };
  });
}

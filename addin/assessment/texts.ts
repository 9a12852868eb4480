import type { Leaf } from '#core/scheme/scheme.ts';
import { textOf, type Cell } from '#core/workbook/cells.ts';
import { inputContent } from '#core/workbook/content.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { isOwnFormula, type ScoreTable } from '#core/workbook/score-table.ts';
import type { InputColumn } from './assessment.ts';

/** The input cells of an indicator's row as an evaluator would type them. */
export function textsOf(
  table: ScoreTable,
  leaf: Leaf,
  row: number,
): Readonly<Record<InputColumn, string>> {
  const text = (column: InputColumn) => textOf(table.cell(row, column));
  return {
    value: valueText(leaf, table.cell(row, 'value')),
    self: isOwnFormula(table, row) ? '' : text('self'),
    reason: text('reason'),
    applicable: text('applicable'),
    omissionReason: text('omissionReason'),
    evidence: text('evidence'),
    review: text('review'),
    opinion: text('opinion'),
  };
}

/** In the rule's unit, without its sign; what cannot be understood as it stands. */
function valueText(leaf: Leaf, cell: Cell): string {
  const { input } = readInput(leaf, cell, {});
  if (input === undefined) return textOf(cell);
  if (typeof input === 'object' && input !== null && 'dividedBy' in input) return input.toString();
  const content = inputContent(leaf, input);
  return typeof content === 'object' ? content.day : String(content);
}

import type { Leaf } from '#core/scheme/scheme.ts';
import { textOf, type Cell } from '#core/workbook/cells.ts';
import { inputContent } from '#core/workbook/content.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { isOwnFormula, type ScoreRow } from '#core/workbook/score-table.ts';
import type { InputColumn } from './assessment.ts';

/** The input cells of an indicator's row as an evaluator would type them. */
export function textsOf(leaf: Leaf, row: ScoreRow): Readonly<Record<InputColumn, string>> {
  return {
    value: valueText(leaf, row.cell('value')),
    self: isOwnFormula(row) ? '' : row.text('self'),
    reason: row.text('reason'),
    applicable: row.text('applicable'),
    omissionReason: row.text('omissionReason'),
    evidence: row.text('evidence'),
    review: row.text('review'),
    opinion: row.text('opinion'),
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

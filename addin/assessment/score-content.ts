import { parseDecimal, ZERO } from '#core/decimal.ts';
import { finding, type Place } from '#core/findings/finding.ts';
import type { Leaf } from '#core/scheme/scheme.ts';
import { inputContent, type Content } from '#core/workbook/content.ts';
import { readInput } from '#core/workbook/read-input.ts';
import type { ScoreTable } from '#core/workbook/score-table.ts';
import { NO, YES } from '#core/workbook/sheets.ts';
import { longestInScores } from '#core/workbook/text-limits.ts';
import { plainWidth } from '#core/workbook/plain-width.ts';
import type { InputColumn } from './assessment.ts';
import { plainList, plainText } from './plain-text.ts';
import type { TypedContent } from './typed.ts';

/** A row of 指标评分, and the place of the cell that is typed into. */
export interface ScoreRow {
  readonly table: ScoreTable;
  readonly leaf: Leaf;
  readonly row: number;
  readonly place: Place;
}

/** What a text typed into an input column of 指标评分 is written as. */
export function scoreContent(at: ScoreRow, column: InputColumn, text: string): TypedContent {
  const { table, leaf, row, place } = at;
  const typed = text.trim();
  switch (column) {
    case 'value':
      return valueContent(leaf, typed, place);
    case 'self':
      return typed === '' ? { content: ownScore(table, row) } : pointsContent(leaf, typed, place);
    case 'review':
      return typed === '' ? { content: null } : pointsContent(leaf, typed, place);
    case 'applicable': {
      if (typed === NO) return { content: NO };
      if (typed === YES || typed === '') return { content: YES };
      const parameters = { code: leaf.code, found: typed };
      return { finding: finding('omission.not-yes-or-no', parameters, place) };
    }
    case 'evidence':
      return plainList(typed, longestInScores.evidence, place);
    case 'reason':
    case 'omissionReason':
    case 'opinion':
      return plainText(typed, longestInScores[column], place);
  }
}

/** 自评得分 as issued: the computed score of its row, wherever that column stands. */
export function ownScore(table: ScoreTable, row: number): Content {
  return { formula: table.address(row, 'computed') };
}

/** An input, if collect understands it and finds no error in it. */
function valueContent(leaf: Leaf, typed: string, place: Place): TypedContent {
  if (typed === '') return { content: null };
  const { input, findings } = readInput(leaf, { type: 'text', value: typed }, place);
  const error = findings.find(({ severity }) => severity === 'error');
  if (error) return { finding: error };
  return { content: input === undefined ? null : inputContent(leaf, input) };
}

function pointsContent({ code, points }: Leaf, typed: string, place: Place): TypedContent {
  const value = parseDecimal(plainWidth(typed));
  if (value === undefined) {
    return { finding: finding('score.not-a-number', { code, found: typed }, place) };
  }
  if (value.lessThan(ZERO) || value.greaterThan(points)) {
    const parameters = { code, found: typed, points: points.toString() };
    return { finding: finding('score.out-of-range', parameters, place) };
  }
  return { content: value.toNumber() };
}

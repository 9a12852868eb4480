import { keysOf } from '#core/keys.ts';
import type { CellValue, DataValidation, Worksheet } from 'exceljs';
import type { Leaf } from '#core/scheme/scheme.ts';
import {
  computedFormula,
  fixedContent,
  inputColumns,
  scoreCell,
  selfFormula,
} from '#core/workbook/score-sheet.ts';
import { NO, scoreHeaders, YES, type ScoreColumn } from '#core/workbook/sheets.ts';
import { longestInScores } from '#core/workbook/text-limits.ts';
import { live, put } from './cell.ts';
import { heightFor } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import { cellValue, type PrefilledScore } from './prefill.ts';
import * as styles from './styles.ts';
import { decimalBetween, listLiteral, oneOf, textUpTo } from './validations.ts';
import { valueCheck } from './value-check.ts';
import { wording } from './wording.zh-CN.ts';
import { nothingWritten, writtenContents } from './written-contents.ts';

/** Columns of 指标评分, in order. */
export const scoreColumns = keysOf(scoreHeaders);

/** Their widths, in characters; ExcelJS leaves out one of exactly 9, which it takes for any program's own. */
export const scoreWidths: Record<ScoreColumn, number> = {
  code: 6.5,
  level1: 8.5,
  level2: 9.1,
  level3: 12,
  type: 6.5,
  points: 5,
  criterion: 32.5,
  goal: 9.1,
  value: 10,
  computed: 7.5,
  self: 7.5,
  reason: 10,
  applicable: 7,
  omissionReason: 9.1,
  evidence: 11,
  review: 7.5,
  opinion: 9.1,
  lead: 8.5,
};

const sides: Partial<Record<ScoreColumn, styles.Side>> = {
  level1: 'left',
  level2: 'left',
  level3: 'left',
  points: 'number',
  criterion: 'left',
  computed: 'number',
  self: 'number',
  reason: 'left',
  omissionReason: 'left',
  review: 'number',
  opinion: 'left',
  lead: 'left',
};

/** Writes the row of a leaf; `opens` where a chapter begins. */
export function putLeaf(
  sheet: Worksheet,
  order: WorkbookOrder,
  leaf: Leaf,
  row: number,
  written: PrefilledScore | undefined,
  opens: boolean,
): void {
  const { stage } = order.identity;
  const inputs = new Set(inputColumns(stage, leaf));
  const contents = contentsOf(order, leaf, row, written);
  const isExternal = leaf.origin === 'external';
  const check = valueCheck(leaf, row);
  const format = isExternal ? styles.formats.general : check.format;
  const validations = validationsOf(leaf, check.validation);
  scoreColumns.forEach((column, index) => {
    const cell = sheet.getCell(row, index + 1);
    const side = column === 'value' ? check.side : (sides[column] ?? 'centre');
    const style = inputs.has(column)
      ? styles.input(side, opens)
      : isExternal && inputOfCounty.has(column)
        ? styles.external(opens)
        : styles.fixed(side, opens);
    put(
      cell,
      contents[column] ?? null,
      style,
      column === 'value' ? format : (columnFormats[column] ?? styles.formats.general),
    );
    const validation = inputs.has(column) ? validations[column] : undefined;
    if (validation) cell.dataValidation = validation;
  });
  sheet.getRow(row).height = scoreRowHeight({ ...contents, value: check.longest });
}

/** Height in points of a leaf's row, by the texts in its columns. */
export function scoreRowHeight(contents: Partial<Record<ScoreColumn, CellValue>>): number {
  const texts = scoreColumns.flatMap((column) => {
    const text = contents[column];
    if (typeof text !== 'string' || text === '') return [];
    return { text, width: scoreWidths[column], size: styles.TABLE_SIZE };
  });
  return heightFor(texts, 32);
}

const inputOfCounty = new Set<ScoreColumn>([
  'value',
  'computed',
  'self',
  'reason',
  'applicable',
  'omissionReason',
  'evidence',
]);

function contentsOf(
  { scheme, identity }: WorkbookOrder,
  leaf: Leaf,
  row: number,
  written: PrefilledScore | undefined,
): Partial<Record<ScoreColumn, CellValue>> {
  const fixed = Object.entries(fixedContent(leaf)).map(([column, content]) => [
    column,
    typeof content === 'string' ? content : content.toNumber(),
  ]);
  const contents = Object.fromEntries(fixed) as Partial<Record<ScoreColumn, CellValue>>;
  if (leaf.origin === 'external') {
    const { external, nothing } = wording;
    return { ...contents, value: external, computed: nothing, self: nothing };
  }

  const said = written === undefined ? nothingWritten : writtenContents(scheme, leaf, written);
  const computed = live({
    formula: computedFormula(scheme, leaf, (column) => scoreCell(column, row)),
    result: said.computed,
  });
  if (identity.stage !== 'self') {
    return { ...contents, ...said, value: cellValue(said.value), computed };
  }
  const self = live({ formula: selfFormula(row), result: said.computed });
  return { ...contents, applicable: said.applicable, computed, self };
}

const { score, text } = styles.formats;
const columnFormats: Partial<Record<ScoreColumn, string>> = {
  computed: score,
  self: score,
  review: score,
  reason: text,
  omissionReason: text,
  evidence: text,
  opinion: text,
};

/** The validation of every column that takes input, for a leaf. */
function validationsOf(
  leaf: Leaf,
  ofValue: DataValidation,
): Partial<Record<ScoreColumn, DataValidation>> {
  const points = leaf.points.toString();
  const say = wording.inputs;
  return {
    value: ofValue,
    self: decimalBetween('0', points, say.self(points)),
    reason: textUpTo(longestInScores.reason, say.reason),
    applicable: oneOf(listLiteral([YES, NO]), say.applicable),
    omissionReason: textUpTo(longestInScores.omissionReason, say.omissionReason),
    evidence: textUpTo(longestInScores.evidence, say.evidence),
    review: decimalBetween('0', points, say.review(points)),
    opinion: textUpTo(longestInScores.opinion, say.opinion),
  };
}

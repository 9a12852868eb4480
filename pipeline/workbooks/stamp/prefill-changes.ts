import { keysOf } from '#core/keys.ts';
import { leavesFor } from '#core/scheme/scheme.ts';
import { placeOf, type RawSheet } from '#core/workbook/cells.ts';
import type { Entered } from '#core/workbook/content.ts';
import { stepNames } from '#core/workbook/guide-sheet.ts';
import { isPrefilled } from '#core/workbook/prefilled.ts';
import { labelledRows } from '#core/workbook/read-guide.ts';
import { FIRST_SCORE_ROW, totalCells } from '#core/workbook/score-sheet.ts';
import {
  columnOf,
  evidenceHeaders,
  scoreHeaders,
  sheetNames,
  weightHeaders,
} from '#core/workbook/sheets.ts';
import { FIRST_WEIGHT_ROW } from '#core/workbook/weight-checks.ts';
import { FIRST_EVIDENCE_ROW, itemHeight } from '../evidence-sheet.ts';
import { stepTexts } from '../guide-sheet.ts';
import type { WorkbookOrder } from '../order.ts';
import type { Prefill } from '../prefill.ts';
import { resultsOf, type Results } from '../results.ts';
import { scoreRowHeight } from '../score-row.ts';
import { blockHeight } from '../weight-sheet.ts';
import {
  blockContents,
  itemContents,
  nothingWritten,
  writtenIn,
  type Written,
} from '../written-contents.ts';
import type { CellChange, SheetChange } from './sheet-xml.ts';

/** Rows that a workbook has for what a county wrote, beside those of the leaves. */
export interface PrefillRows {
  /** Of these at least as many as there is evidence: what is left over is cut off. */
  readonly evidence: number;
  /** Of these just as many: formulas speak of the last. */
  readonly weights: number;
}

/** A county that wrote this much, or hardly less, gets a workbook with the same rows. */
export function rowsFor({ evidence, weights }: Prefill): PrefillRows {
  const steps = Math.ceil(Math.log2(Math.max(evidence.length, FEWEST)));
  return { evidence: 2 ** steps, weights: weights.length };
}

const FEWEST = 16;

const blankItem = { number: '', indicators: [], title: '', link: '', date: '', note: '' };
const blankBlock = { block: '', weight: undefined, score: '', ruleOfLaw: false };

/** What a workbook is built with that `prefillChanges` are made to. */
export function blankPrefill({ evidence, weights }: PrefillRows): Prefill {
  return {
    file: '',
    scores: [],
    evidence: Array.from({ length: evidence }, () => blankItem),
    weights: Array.from({ length: weights }, () => blankBlock),
  };
}

/** Rows of `填表说明` by the steps of the arithmetic whose outcomes stand there. */
export type StepRows = ReadonlyMap<keyof typeof stepNames, number>;

/** Finds them. Throws where a step is missing. */
export function stepRowsIn(guide: RawSheet): StepRows {
  const rows = labelledRows(guide);
  return new Map(
    keysOf(stepNames).map((step) => {
      const row = rows.get(stepNames[step])?.at(-1);
      if (row === undefined) throw new Error(`no step ${stepNames[step]}`);
      return [step, row];
    }),
  );
}

/** Sheets in which something stands that a county wrote, or that follows from it. */
export const writtenSheets: ReadonlySet<string> = new Set([
  sheetNames.guide,
  sheetNames.scores,
  sheetNames.evidence,
  sheetNames.weights,
]);

/**
 * What a county wrote, as changes to a workbook that was built with `blankPrefill` for its rows: cell for
 * cell it is then what `writeWorkbook` makes of the order, but that texts stand in the cells themselves.
 */
export function prefillChanges(
  order: WorkbookOrder,
  prefill: Prefill,
  steps: StepRows,
): ReadonlyMap<string, SheetChange> {
  const results = resultsOf(order.scheme, order.unit.kind, prefill.scores);
  const written = writtenIn(order.scheme)(prefill);
  return new Map([
    [sheetNames.guide, { cells: stepCells(order, results, steps) }],
    [sheetNames.scores, scoresChange(order, written.scores, results)],
    [sheetNames.evidence, evidenceChange(written.evidence)],
    [sheetNames.weights, weightsChange(written.weights)],
  ]);
}

function stepCells({ scheme }: WorkbookOrder, results: Results, steps: StepRows): CellChange[] {
  const texts = stepTexts(scheme, results);
  return [...steps].flatMap(([step, row]) => {
    const outcome = { row, column: 3, content: { result: results[step].toNumber() } };
    if (step !== 'base' && step !== 'sum') return [outcome];
    return [{ row, column: 2, content: { result: texts[step] } }, outcome];
  });
}

function scoresChange(
  { scheme, unit }: WorkbookOrder,
  written: Written['scores'],
  results: Results,
): SheetChange {
  const heights = new Map<number, number>();
  const cells: CellChange[] = keysOf(totalCells).map((key) => ({
    ...placeOf(totalCells[key]),
    content: { result: results[key].toNumber() },
  }));
  for (const [index, leaf] of leavesFor(scheme, unit.kind).entries()) {
    const said = written.get(leaf.code);
    if (said === undefined || !isPrefilled(leaf)) continue;
    const row = FIRST_SCORE_ROW + index;
    const { computed, ...contents } = said;
    cells.push(...rowCells(scoreHeaders, row, contents, nothingWritten));
    if (computed !== nothingWritten.computed) {
      const column = columnOf(scoreHeaders, 'computed');
      cells.push({ row, column, content: { result: computed } });
    }
    // The row has room for whatever may stand in 实际值.
    heights.set(row, scoreRowHeight({ ...contents, value: null }));
  }
  return { cells, heights };
}

function evidenceChange(items: Written['evidence']): SheetChange {
  const blank = itemContents(blankItem);
  return {
    ...linesChange(evidenceHeaders, FIRST_EVIDENCE_ROW, items, blank, itemHeight),
    lastRow: FIRST_EVIDENCE_ROW + items.length - 1,
  };
}

function weightsChange(blocks: Written['weights']): SheetChange {
  return linesChange(
    weightHeaders,
    FIRST_WEIGHT_ROW,
    blocks,
    blockContents(blankBlock),
    blockHeight,
  );
}

/** Lines of a table in as many blank rows, from the first on. */
function linesChange<Column extends string, Line extends Readonly<Record<Column, Content>>>(
  headers: Readonly<Record<Column, string>>,
  firstRow: number,
  lines: readonly Line[],
  blank: Line,
  heightOf: (line: Line) => number,
): SheetChange {
  return {
    cells: lines.flatMap((line, index) => rowCells(headers, firstRow + index, line, blank)),
    heights: new Map(lines.map((line, index) => [firstRow + index, heightOf(line)])),
  };
}

/** The cells of a row that are not as in a blank one. */
function rowCells<All extends string, Column extends All>(
  headers: Readonly<Record<All, string>>,
  row: number,
  contents: Readonly<Record<Column, Content>>,
  blank: Readonly<Partial<Record<All, Content>>>,
): CellChange[] {
  return keysOf(contents)
    .filter((column) => contents[column] !== blank[column])
    .map((column) => ({
      row,
      column: columnOf(headers, column),
      content: contents[column] ?? '',
    }));
}

type Content = Entered | null;

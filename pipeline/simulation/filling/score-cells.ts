import { leavesFor, type Leaf, type Scheme } from '#core/scheme/scheme.ts';
import { ruleScore, termsOf } from '#core/scoring/rule-score.ts';
import { textOf, type Cell, type RawWorkbook } from '#core/workbook/cells.ts';
import type { Entered } from '#core/workbook/content.ts';
import { readInput } from '#core/workbook/read-input.ts';
import { NO, scoreHeaders, sheetNames, type ScoreColumn } from '#core/workbook/sheets.ts';
import type { NewContent } from '../../workbooks/stamp/cell-xml.ts';
import type { PutCell } from '../../workbooks/stamp/put-cells.ts';
import type { Answer } from '../answers.ts';
import type { Filling } from '../filling.ts';
import { evidenceNumbers } from './evidence-numbers.ts';
import { tableIn } from './table-in.ts';

/** The answers in their rows, with the results of the formulas that they settle. */
export function scoreCells(workbook: RawWorkbook, { scheme, unit, answers }: Filling): PutCell[] {
  const table = tableIn(workbook, sheetNames.scores, scoreHeaders);
  const leaves = new Map(leavesFor(scheme, unit.kind).map((leaf) => [leaf.code, leaf]));
  const numbers = evidenceNumbers(scheme);
  return table.rowNumbers().flatMap((row) => {
    const leaf = leaves.get(textOf(table.cell(row, 'code')));
    const answer = leaf && answers.get(leaf.code);
    if (leaf === undefined || answer === undefined) return [];
    const live = (['computed', 'self'] as const).filter(
      (column) => table.cell(row, column).formula !== undefined,
    );
    const contents = contentsOf(scheme, leaf, answer, numbers, live);
    return contents.map(([column, content]) => ({
      sheet: sheetNames.scores,
      row,
      column: table.column(column),
      content,
    }));
  });
}

/** What goes into a leaf's row; `live` are its columns with a formula. */
function contentsOf(
  scheme: Scheme,
  leaf: Leaf,
  { value, score, reason, omission }: Answer,
  numbers: ReadonlyMap<string, string>,
  live: readonly ScoreColumn[],
): [column: ScoreColumn, content: NewContent][] {
  if (omission !== undefined) {
    return [
      ['applicable', NO],
      ['omissionReason', omission],
    ];
  }
  if (value === undefined) return [];
  const contents: [ScoreColumn, NewContent][] = [['value', enteredOf(value)]];
  const { input } = readInput(leaf, cellOf(enteredOf(value)), {});
  if (input !== undefined) {
    const result = ruleScore(leaf.rule, termsOf(scheme, leaf), input).toNumber();
    for (const column of live) contents.push([column, { result }]);
  }
  if (score !== undefined) contents.push(['self', score]);
  if (reason !== undefined) contents.push(['reason', reason]);
  if (leaf.evidence.length > 0) {
    contents.push(['evidence', leaf.evidence.map((title) => numbers.get(title)).join('、')]);
  }
  return contents;
}

function enteredOf(value: number | string | Date): Entered {
  return value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value;
}

function cellOf(entered: Entered): Cell {
  if (typeof entered === 'number') return { type: 'number', value: entered };
  if (typeof entered === 'string') return { type: 'text', value: entered };
  return { type: 'date', value: entered.day };
}

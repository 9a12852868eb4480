import { canonicalScheme } from '#core/scheme/hash.ts';
import { leavesFor, type Scheme } from '#core/scheme/scheme.ts';
import { ruleScore } from '#core/scoring/rule-score.ts';
import {
  address,
  EMPTY,
  type Cell,
  type RawSheet,
  type RawWorkbook,
} from '#core/workbook/cells.ts';
import { guideContent, guideLabels } from '#core/workbook/guide-sheet.ts';
import { floorTexts, identityTexts } from '#core/workbook/shown-texts.ts';
import type { Unit } from '#core/workbook/unit.ts';
import { identityRows, type Identity } from '#core/workbook/identity.ts';
import { readInput } from '#core/workbook/read-input.ts';
import {
  computedFormula,
  fixedContent,
  MEASURED_ELSEWHERE,
  NO_SCORE_HERE,
} from '#core/workbook/score-sheet.ts';
import {
  evidenceHeaders,
  scoreHeaders,
  sheetNames,
  weightHeaders,
  YES,
  type ScoreColumn,
} from '#core/workbook/sheets.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { identityOf } from './identity-of.ts';

/** What stands in a cell: text, a number, a day as `{ date }`, or the cell as a reader gives it. */
export type Content = string | number | { readonly date: string } | Cell;

/** A sheet that a test may change, as a person would. Rows count from 1. */
export interface EditableSheet extends RawSheet {
  /** Puts content under a header: in the row of a code (its first column), or in the nth of the table. */
  put(row: string | number, header: string, content: Content): void;
  /** Address of that place. */
  at(row: string | number, header: string): string;
  insertRow(before: string | number): void;
  /** Repeats a row below itself. */
  repeatRow(row: string | number): void;
  removeRow(row: string | number): void;
  insertColumn(before: string): void;
  removeColumn(header: string): void;
  rename(header: string, name: string): void;
}

/** A workbook as it was issued and filled in, to be changed by a test. */
export interface EditableWorkbook extends RawWorkbook {
  readonly scores: EditableSheet;
  readonly evidence: EditableSheet;
  readonly weights: EditableSheet;
  readonly guide: EditableSheet;
  /** The hidden sheet: its rows are found by their keys. */
  readonly identity: EditableSheet;
  removeSheet(name: string): void;
}

export const unit: Unit = {
  code: '620102',
  name: '城关区',
  kind: 'district',
  prefecture: '兰州市',
  prefectureCode: '620100',
  province: '甘肃省',
  provinceCode: '620000',
};

export function identityFor(scheme: Scheme, stage: Stage = 'self'): Identity {
  return identityOf(scheme, unit.code, { stage });
}

/** What is filled in, by leaf code; everything else stands as issued. */
export type Values = Readonly<Record<string, Content>>;

/** A correctly issued workbook of `unit`, filled in with values; three blocks of weights; no evidence. */
export function filledWorkbook(
  scheme: Scheme,
  values: Values,
  stage: Stage = 'self',
): EditableWorkbook {
  const sheets = new Map([
    [sheetNames.guide, guideSheet(scheme, stage)],
    [sheetNames.scores, scoreSheet(scheme, values, stage)],
    [sheetNames.evidence, evidenceSheet(scheme, stage)],
    [sheetNames.weights, weightSheet(scheme, stage)],
    [sheetNames.identity, identitySheet(scheme, stage)],
  ] as [string, EditableSheet][]);
  const has = (name: string) => sheets.get(name)!;
  return {
    sheet: (name) => sheets.get(name),
    guide: has(sheetNames.guide),
    scores: has(sheetNames.scores),
    evidence: has(sheetNames.evidence),
    weights: has(sheetNames.weights),
    identity: has(sheetNames.identity),
    removeSheet: (name) => void sheets.delete(name),
  };
}

function guideSheet(scheme: Scheme, stage: Stage): EditableSheet {
  const content = guideContent(scheme, identityFor(scheme, stage), unit);
  const rows = Object.entries(content).map(([key, value]) => [
    guideLabels[key as keyof typeof guideLabels],
    value,
  ]);
  return editable(sheetNames.guide, 0, [
    ...textsAbove(scheme, stage, sheetNames.guide, 2),
    ...rows.map((row) => row.map(cellOf)),
  ]);
}

/** The first rows of a sheet, with what the office shows there of identity and floor. */
function textsAbove(scheme: Scheme, stage: Stage, name: string, rows: number): Cell[][] {
  const grid = Array.from({ length: rows }, (): Cell[] => []);
  const identity = identityFor(scheme, stage);
  const shown = [...identityTexts(scheme, identity, unit), ...floorTexts(scheme)];
  for (const { sheet, row, column, text } of shown) {
    if (sheet !== name) continue;
    grid[row - 1] = [...Array.from({ length: column - 1 }, () => EMPTY), cellOf(text)];
  }
  return grid;
}

function identitySheet(scheme: Scheme, stage: Stage): EditableSheet {
  const identity = identityFor(scheme, stage);
  const rows = identityRows({ identity, unit, scheme: canonicalScheme(scheme), signature: '' });
  return editable(
    sheetNames.identity,
    0,
    rows.map((row) => row.map(cellOf)),
  );
}

function scoreSheet(scheme: Scheme, values: Values, stage: Stage): EditableSheet {
  const firstRow = 7;
  const rows = leavesFor(scheme, unit.kind).map((leaf): Record<string, Content> => {
    const value = cellOf(values[leaf.code] ?? EMPTY);
    const { input } = readInput(leaf, value, {});
    const terms = { points: leaf.points, type: leaf.type, evaluationDate: scheme.evaluationDate };
    const score = input === undefined ? '' : ruleScore(leaf.rule, terms, input).toNumber();
    // What a county enters afterwards is not calculated.
    const self = stage === 'self' ? EMPTY : cellOf(score);
    const fixed = Object.fromEntries(
      Object.entries(fixedContent(leaf)).map(([column, content]) => [
        column,
        column === 'points' ? leaf.points.toNumber() : content.toString(),
      ]),
    );
    if (leaf.origin === 'external') {
      return { ...fixed, value: MEASURED_ELSEWHERE, computed: NO_SCORE_HERE, self: NO_SCORE_HERE };
    }
    return {
      ...fixed,
      value,
      computed: { ...cellOf(score), formula: computedFormula(scheme, leaf, inRow) },
      self: { ...self, formula: inRow('computed') },
      applicable: YES,
    };
  });
  const above = textsAbove(scheme, stage, sheetNames.scores, firstRow - 2);
  return table(sheetNames.scores, above, scoreHeaders, rows);
}

/** Stands in a formula for a cell of its row, until the sheet is read. */
function inRow(column: ScoreColumn): string {
  return `《${scoreHeaders[column]}》`;
}

function evidenceSheet(scheme: Scheme, stage: Stage): EditableSheet {
  const above = textsAbove(scheme, stage, sheetNames.evidence, 2);
  return table(sheetNames.evidence, above, evidenceHeaders, []);
}

function weightSheet(scheme: Scheme, stage: Stage): EditableSheet {
  const above = textsAbove(scheme, stage, sheetNames.weights, 7);
  return table(sheetNames.weights, above, weightHeaders, [
    { block: '法治建设', weight: 0.1, score: 9.2, ruleOfLaw: '是' },
    { block: '经济发展', weight: 0.2, ruleOfLaw: '否' },
    { block: '民生保障', weight: 0.7, ruleOfLaw: '否' },
  ]);
}

function table(
  name: string,
  above: Cell[][],
  headers: Readonly<Record<string, string>>,
  rows: readonly Readonly<Record<string, Content>>[],
): EditableSheet {
  const keys = Object.keys(headers);
  const cells = rows.map((row) => keys.map((key) => cellOf(row[key] ?? EMPTY)));
  return editable(name, above.length + 1, [...above, Object.values(headers).map(cellOf), ...cells]);
}

function editable(name: string, startRow: number, grid: Cell[][]): EditableSheet {
  let headerRow = startRow;
  const textAt = (row: number, column: number) => {
    const cell = grid[row - 1]?.[column - 1];
    return cell?.type === 'text' ? cell.value : undefined;
  };
  const columnOf = (header: string) => {
    const found = grid[headerRow - 1]?.findIndex(
      (_, index) => textAt(headerRow, index + 1) === header,
    );
    if (found === undefined || found < 0) throw new Error(`${name} has no column ${header}`);
    return found + 1;
  };
  const rowOf = (row: string | number) => {
    if (typeof row === 'number') return headerRow + row;
    const found = grid.findIndex((_, index) => textAt(index + 1, 1) === row);
    if (found < 0) throw new Error(`${name} has no row ${row}`);
    return found + 1;
  };
  const placed = (formula: string, row: number) =>
    formula.replaceAll(/《(.+?)》/g, (_, header: string) => address(row, columnOf(header)));
  return {
    name,
    get lastRow() {
      return grid.length;
    },
    get lastColumn() {
      return Math.max(...grid.map((row) => row.length));
    },
    cell(row, column) {
      const cell = grid[row - 1]?.[column - 1] ?? EMPTY;
      return cell.formula === undefined ? cell : { ...cell, formula: placed(cell.formula, row) };
    },
    put(row, header, content) {
      const line = (grid[rowOf(row) - 1] ??= []);
      const column = headerRow === 0 ? 2 : columnOf(header);
      while (line.length < column) line.push(EMPTY);
      line[column - 1] = cellOf(content);
    },
    at: (row, header) => address(rowOf(row), headerRow === 0 ? 2 : columnOf(header)),
    insertRow(before) {
      const row = rowOf(before);
      grid.splice(row - 1, 0, []);
      if (row <= headerRow) headerRow += 1;
    },
    repeatRow(row) {
      grid.splice(rowOf(row), 0, [...(grid[rowOf(row) - 1] ?? [])]);
    },
    removeRow: (row) => void grid.splice(rowOf(row) - 1, 1),
    insertColumn(before) {
      const column = columnOf(before);
      for (const row of grid) row.splice(column - 1, 0, EMPTY);
    },
    removeColumn(header) {
      const column = columnOf(header);
      for (const row of grid) row.splice(column - 1, 1);
    },
    rename(header, name) {
      grid[headerRow - 1]![columnOf(header) - 1] = cellOf(name);
    },
  };
}

function cellOf(content: Content): Cell {
  if (typeof content === 'number') return { type: 'number', value: content };
  if (typeof content === 'string') {
    return content === '' ? EMPTY : { type: 'text', value: content };
  }
  return 'date' in content ? { type: 'date', value: content.date } : content;
}

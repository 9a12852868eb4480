import type { CellValue, DataValidation, Workbook, Worksheet } from 'exceljs';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import {
  computedFormula,
  fixedContent,
  FIRST_SCORE_ROW,
  inputColumns,
  SCORE_HEADER_ROW,
  scoreCell,
  selfFormula,
  totalFormulas,
  type TotalKey,
} from '#core/workbook/score-sheet.ts';
import { stageNames } from '#core/workbook/guide-sheet.ts';
import { address } from '#core/workbook/cells.ts';
import {
  columnOf,
  NO,
  scoreHeaders,
  sheetNames,
  YES,
  type ScoreColumn,
} from '#core/workbook/sheets.ts';
import { live, put, putTitle } from './cell.ts';
import { heightFor, protect, setUpPrint } from './layout.ts';
import type { WorkbookOrder } from './order.ts';
import { valueContent, type PrefilledScore } from './prefill.ts';
import { computedResult, type Results } from './results.ts';
import { addScoreFormats } from './score-formats.ts';
import * as styles from './styles.ts';
import { decimalBetween, listLiteral, oneOf, textUpTo } from './validations.ts';
import { valueCheck } from './value-check.ts';
import { wording } from './wording.zh-CN.ts';

/** Where the totals stand, in the order in which they follow from one another; each under its name. */
export const totalCells: Record<TotalKey, string> = {
  score: 'B4',
  rate: 'C4',
  open: 'D4',
  earned: 'H4',
  attainable: 'I4',
  base: 'J4',
  bonus: 'K4',
  deduction: 'L4',
};

/** Columns that stay in sight: up to the indicator's name. */
const FROZEN_COLUMNS = columnOf(scoreHeaders, 'level3');

const columns = Object.keys(scoreHeaders) as ScoreColumn[];

const widths: Record<ScoreColumn, number> = {
  code: 6.5,
  level1: 8.5,
  level2: 9,
  level3: 12,
  type: 6.5,
  points: 5,
  criterion: 32.5,
  goal: 9,
  value: 10,
  computed: 7.5,
  self: 7.5,
  reason: 10,
  applicable: 7,
  omissionReason: 9,
  evidence: 11,
  review: 7.5,
  opinion: 9,
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

/** Adds 指标评分: a row a leaf, the rule's formula on the value, totals above. */
export async function addScoreSheet(
  workbook: Workbook,
  order: WorkbookOrder,
  leaves: readonly Leaf[],
  results: Results,
): Promise<void> {
  const { scheme, unit, identity, simulated } = order;
  const sheet = workbook.addWorksheet(sheetNames.scores, {
    properties: { tabColor: styles.tabColour },
    views: [
      {
        state: 'frozen',
        xSplit: FROZEN_COLUMNS,
        ySplit: SCORE_HEADER_ROW,
        showGridLines: false,
        activeCell: scoreCell(identity.stage === 'self' ? 'value' : 'review', FIRST_SCORE_ROW),
      },
    ],
  });
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = widths[column];
  });

  putTitle(sheet, wording.scores.title, simulated);
  const stage = stageNames[identity.stage];
  const subject = wording.scores.subject(
    `${unit.prefecture}${unit.name}`,
    identity.round,
    stage,
    identity.evaluator,
  );
  put(sheet.getCell('A2'), subject, styles.subtitle);
  sheet.getRow(2).height = 18;
  const legend = wording.scores.legend[identity.stage === 'self' ? 'self' : 'later'];
  put(sheet.getCell('A5'), legend, styles.subtitle);
  sheet.getRow(5).height = 22;

  const written = new Map(order.prefill?.scores.map((score) => [score.code, score]));
  const lastRow = FIRST_SCORE_ROW + leaves.length - 1;
  putTotals(sheet, scheme, results, lastRow);
  putHeader(sheet);
  leaves.forEach((leaf, index) => {
    const opens = leaf.path[0] !== leaves[index - 1]?.path[0];
    putLeaf(sheet, order, leaf, FIRST_SCORE_ROW + index, written.get(leaf.code), opens);
  });

  addScoreFormats(sheet, identity.stage, leaves);
  const last = address(lastRow, columns.length);
  sheet.autoFilter = `${address(SCORE_HEADER_ROW, 1)}:${last}`;
  setUpPrint(sheet, {
    orientation: 'landscape',
    titleRows: `${SCORE_HEADER_ROW}:${SCORE_HEADER_ROW}`,
    area: `A1:${last}`,
    unit: `${unit.prefecture}${unit.name}`,
    banner: simulated ? wording.simulatedLine : '',
  });
  await protect(sheet);
}

function putTotals(sheet: Worksheet, scheme: Scheme, results: Results, lastRow: number): void {
  const formulas = totalFormulas(scheme, lastRow, (key) => totalCells[key]);
  for (const key of Object.keys(totalCells) as TotalKey[]) {
    const cell = sheet.getCell(totalCells[key]);
    put(sheet.getCell(3, Number(cell.col)), wording.totals[key], styles.totalLabel);
    const content = live({ formula: formulas[key], result: results[key].toNumber() });
    put(cell, content, styles.total, totalFormat(key));
  }
  sheet.getRow(3).height = 18;
  sheet.getRow(4).height = 24;
}

/** How a total is shown. */
export function totalFormat(key: TotalKey): string {
  if (key === 'rate') return styles.formats.percent;
  return key === 'open' ? styles.formats.general : styles.formats.score;
}

function putHeader(sheet: Worksheet): void {
  columns.forEach((column, index) => {
    put(sheet.getCell(SCORE_HEADER_ROW, index + 1), scoreHeaders[column], styles.header);
  });
  sheet.getRow(SCORE_HEADER_ROW).height = 30;
}

function putLeaf(
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
  columns.forEach((column, index) => {
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
  const texts = columns.map((column) => {
    const content = column === 'value' ? check.longest : contents[column];
    const text = typeof content === 'string' ? content : '';
    return { text, width: widths[column], size: styles.TABLE_SIZE };
  });
  sheet.getRow(row).height = heightFor(texts, 32);
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

  const computed = computedResult(scheme, leaf, written)?.toNumber() ?? '';
  const county = {
    ...contents,
    computed: live({ formula: computedFormula(scheme, leaf, row), result: computed }),
    applicable: written?.applicable === false ? NO : YES,
  };
  if (identity.stage === 'self')
    return { ...county, self: live({ formula: selfFormula(row), result: computed }) };
  return {
    ...county,
    value: written && written.value !== '' ? valueContent(leaf, written.value) : null,
    self: written?.score?.toNumber() ?? null,
    reason: written?.reason ?? '',
    omissionReason: written?.omissionReason ?? '',
    evidence: written?.evidence.join('、') ?? '',
  };
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
    reason: textUpTo(500, say.reason),
    applicable: oneOf(listLiteral([YES, NO]), say.applicable),
    omissionReason: textUpTo(500, say.omissionReason),
    evidence: textUpTo(200, say.evidence),
    review: decimalBetween('0', points, say.review(points)),
    opinion: textUpTo(500, say.opinion),
  };
}

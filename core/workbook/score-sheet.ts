import { SCORE_PLACES, type Decimal } from '#core/decimal.ts';
import { ruleFormula, termsOf } from '#core/scoring/rule-score.ts';
import { criterionOf, goalOf } from '#core/scheme/criterion.ts';
import type { Leaf, Scheme } from '#core/scheme/scheme.ts';
import type { LeafType } from '#core/scheme/schema.ts';
import { address, columnLetters } from './cells.ts';
import { columnOf, NO, scoreHeaders, typeNames, type ScoreColumn } from './sheets.ts';
import type { Stage } from './stages.ts';

/** Row of the headers that the writer uses; a reader looks for `编号` in column A instead. */
export const SCORE_HEADER_ROW = 6;
/** Row of the first leaf under them. */
export const FIRST_SCORE_ROW = SCORE_HEADER_ROW + 1;

/** Columns that the office fills and nobody may change, and what stands in them. */
export function fixedContent(leaf: Leaf): Partial<Record<ScoreColumn, string | Decimal>> {
  return {
    code: leaf.code,
    level1: leaf.path[0]?.name ?? leaf.name,
    level2: leaf.path
      .slice(1)
      .map((branch) => branch.name)
      .join(' / '),
    level3: leaf.name,
    type: typeNames[leaf.type],
    points: leaf.points,
    criterion: criterionOf(leaf),
    goal: goalOf(leaf),
    lead: leaf.lead ?? '',
  };
}

/** What stands in a row that is measured elsewhere: 实际值, and 测算得分 and 自评得分, so that they are not open. */
export const MEASURED_ELSEWHERE = '由考评办统一采集';
export const NO_SCORE_HERE = '—';

/** Columns that are filled in, at a stage. The self-assessment is read only from review on. */
export function inputColumns(stage: Stage, leaf: Leaf): readonly ScoreColumn[] {
  if (stage !== 'self') return reviewerColumns;
  return leaf.origin === 'external' ? [] : countyColumns;
}

/** Columns that the county fills in, and those that a reviewer does; a seal takes them in this order. */
export const countyColumns = [
  'value',
  'self',
  'reason',
  'applicable',
  'omissionReason',
  'evidence',
] as const satisfies readonly ScoreColumn[];
export const reviewerColumns = ['review', 'opinion'] as const satisfies readonly ScoreColumn[];

/**
 * `测算得分`: the rule on the value, empty for a leaf that is not applicable; `cellOf` gives addresses of
 * cells in the row.
 */
export function computedFormula(
  scheme: Scheme,
  leaf: Leaf,
  cellOf: (column: ScoreColumn) => string,
): string {
  const rule = ruleFormula(leaf.rule, termsOf(scheme, leaf), cellOf('value'));
  return `IF(${cellOf('applicable')}="${NO}","",${rule})`;
}

/** `自评得分` until it is typed over: the computed score. */
export function selfFormula(row: number): string {
  return scoreCell('computed', row);
}

/** Address in `指标评分`, such as `I12`. */
export function scoreCell(column: ScoreColumn, row: number): string {
  return address(row, columnOf(scoreHeaders, column));
}

/** What is added up above the table. */
export type TotalKey =
  | 'attainable'
  | 'earned'
  | 'base'
  | 'bonus'
  | 'deduction'
  | 'score'
  | 'rate'
  | 'open';

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

/** Live totals over the rows of `指标评分`: steps 1 to 4, 6 and 7 of the order of evaluation; vetoes are the office's. */
export function totalFormulas(
  scheme: Scheme,
  lastRow: number,
  cellOf: (key: TotalKey) => string,
): Record<TotalKey, string> {
  const column = (key: ScoreColumn) => {
    const letters = columnLetters(columnOf(scoreHeaders, key));
    return `$${letters}$${FIRST_SCORE_ROW}:$${letters}$${lastRow}`;
  };
  const applicable = `${column('applicable')},"<>${NO}"`;
  const sumOf = (key: ScoreColumn, type: LeafType, more = '') =>
    `SUMIFS(${column(key)},${column('type')},"${typeNames[type]}",${applicable}${more})`;
  const reviewedOf = (key: ScoreColumn, type: LeafType, more = '') =>
    `SUMIFS(${column(key)},${column('type')},"${typeNames[type]}",${column('review')},"<>"${more})`;
  /** The reviewed score where there is one, even of what the county left out; else the self score. */
  const scoreOf = (type: LeafType) =>
    `ROUND(${reviewedOf('review', type)}+${sumOf('self', type, `,${column('review')},"="`)},${SCORE_PLACES})`;
  const highest = scheme.total.plus(scheme.bonusCap);
  return {
    attainable: `ROUND(${sumOf('points', 'base')}+${reviewedOf('points', 'base', `,${column('applicable')},"${NO}"`)},${SCORE_PLACES})`,
    earned: scoreOf('base'),
    base: `IF(${cellOf('attainable')}=0,0,ROUND(${cellOf('earned')}*${scheme.total}/${cellOf('attainable')},${SCORE_PLACES}))`,
    bonus: `MIN(${scheme.bonusCap},${scoreOf('bonus')})`,
    deduction: scoreOf('deduction'),
    score: `ROUND(MAX(0,MIN(${highest},${cellOf('base')}+${cellOf('bonus')}-${cellOf('deduction')})),${scheme.decimals})`,
    rate: `${cellOf('score')}/${scheme.total}`,
    open: `COUNTIFS(${column('self')},"",${column('type')},"${typeNames.base}",${applicable})`,
  };
}

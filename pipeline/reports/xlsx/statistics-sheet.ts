import type { Workbook } from 'exceljs';
import { typeNames } from '#core/workbook/sheets.ts';
import type { IndicatorRow } from '../../database/marts.ts';
import { pointsNumber, quotientNumber } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { addBars } from './bars.ts';
import { formats, POINTS_WIDTH } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';

type Column = TableColumn<IndicatorRow>;

/** Columns whose cells the formulas name; that of the rate carries the bars. */
const POINTS = 'E';
const UNITS = 'F';
const MEAN = 'G';
const RATE = 'H';

/** Sheet 指标统计: each leaf over the ranked units that it applied to, by formulas on 指标得分. */
export function addStatisticsSheet(workbook: Workbook, model: ReportModel): void {
  const table = addTableSheet(workbook, model, {
    name: words.sheets.statistics,
    note: words.notes.statistics,
    columns: columns(model),
    rows: model.indicatorStatistics,
    frozen: 3,
  });
  addBars(table, RATE, 1);
}

function columns(model: ReportModel): readonly Column[] {
  const leaves = new Map(
    model.scheme.leaves.map((leaf, index) => [leaf.code, { leaf, place: index + 1 }]),
  );
  const leafOf = (row: IndicatorRow) => leaves.get(row.indicator_code)?.leaf;
  const figure = figureColumns(
    model,
    (row) => `INDEX(${cellNames.scores},0,${leaves.get(row.indicator_code)?.place ?? 1})`,
  );
  return [
    { header: words.code, width: 10, align: 'left', value: (row) => row.indicator_code },
    {
      header: words.chapter,
      width: 24,
      align: 'left',
      wrap: true,
      value: (row) => leafOf(row)?.path[0]?.name ?? '',
    },
    { header: words.indicator, width: 40, align: 'left', wrap: true, value: (row) => row.name },
    {
      header: words.leafType,
      width: 9.1,
      align: 'center',
      value: (row) => typeNames[leafOf(row)?.type ?? 'base'],
    },
    {
      header: words.points,
      width: POINTS_WIDTH,
      align: 'right',
      format: formats.points,
      value: (row) => pointsNumber(row.points_micro),
    },
    ...figure,
  ];
}

/** `scores` is the range of a leaf's scores. An empty cell there counts zero, a word not at all. */
function figureColumns(
  { evaluations }: ReportModel,
  scores: (row: IndicatorRow) => string,
): readonly Column[] {
  const live = (
    header: string,
    width: number,
    formula: (scores: string, line: number) => string,
    result: (row: IndicatorRow) => number | undefined,
    format: string = formats.points,
  ): Column => ({
    header,
    width,
    align: 'right',
    format,
    value: (row, line) => {
      if (evaluations.size === 0) return result(row) ?? null;
      return { formula: formula(scores(row), line), result: result(row) ?? '' };
    },
  });
  const { omitted, inapplicable } = workbookWords;
  return [
    live(
      words.units,
      9.5,
      (all) => `ROWS(${all})-COUNTIF(${all},"${omitted}")-COUNTIF(${all},"${inapplicable}")`,
      (row) => row.units,
      formats.whole,
    ),
    live(
      words.mean,
      POINTS_WIDTH,
      (all, line) => whereAny(line, `ROUND(SUM(${all})/${UNITS}${line},6)`),
      (row) => quotientNumber(row.mean_score),
    ),
    live(
      words.rate,
      13,
      (all, line) => whereAny(line, `ROUND(SUM(${all})/${UNITS}${line}/${POINTS}${line},6)`),
      (row) => quotientNumber(row.score_rate),
      formats.rate,
    ),
    live(
      words.lowest,
      POINTS_WIDTH,
      (all, line) => whereAny(line, `IF(COUNT(${all})<${UNITS}${line},0,MIN(${all}))`),
      (row) => pointsNumber(row.min_micro) ?? undefined,
    ),
    live(
      words.highest,
      POINTS_WIDTH,
      (all, line) => whereAny(line, `MAX(0,${all})`),
      (row) => pointsNumber(row.max_micro) ?? undefined,
    ),
    live(
      words.deviation,
      9.1,
      (all, line) => whereAny(line, deviation(all, line)),
      (row) => quotientNumber(row.stddev),
      '0.000',
    ),
    live(
      words.zeroUnits,
      9.5,
      (all, line) => `COUNTIF(${all},0)+${UNITS}${line}-COUNT(${all})`,
      (row) => row.zero_units,
      formats.whole,
    ),
    live(
      words.fullUnits,
      9.5,
      (all, line) => `COUNTIF(${all},${POINTS}${line})`,
      (row) => row.full_units,
      formats.whole,
    ),
  ];
}

/** Empty text where the leaf applied to nobody. */
function whereAny(line: number, formula: string): string {
  return `IF(${UNITS}${line}=0,"",${formula})`;
}

/** Of the population: squares about the mean of those that have a score, and the others at zero. */
function deviation(all: string, line: number): string {
  const [units, mean] = [`${UNITS}${line}`, `${MEAN}${line}`];
  const scored = `IF(COUNT(${all})=0,0,DEVSQ(${all})+COUNT(${all})*(SUM(${all})/COUNT(${all})-${mean})^2)`;
  return `ROUND(SQRT((${scored}+(${units}-COUNT(${all}))*${mean}^2)/${units}),6)`;
}

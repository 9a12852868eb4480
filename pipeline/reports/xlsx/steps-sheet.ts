import type { Workbook } from 'exceljs';
import type { ReportModel } from '../model.ts';
import { cellNames, workbookWords, type CellName } from '../wording/workbook.zh-CN.ts';
import { words } from '../wording/zh-CN.ts';
import { blockAt, type NamedCells } from './cell-names.ts';
import { changedRules, floorRules, gradeRules } from './cell-rules.ts';
import type { RankedUnit } from './ranked-units.ts';
import { stepHeaders } from './step-headers.ts';
import { stepGroups } from './step-groups.ts';
import { stepFormulas } from './step-formulas.ts';
import { stepAt, stepKeys, type GivenKey, type LiveKey, type StepKey } from './step-keys.ts';
import { fixedPoints, formats, POINTS_WIDTH } from './style.ts';
import type { TableColumn } from './table-column.ts';
import { addTableSheet } from './table-sheet.ts';
import type { UnitFigures } from './unit-figures.ts';

/** A ranked unit with the figures of its steps. */
export interface UnitSteps {
  readonly unit: RankedUnit;
  readonly figures: UnitFigures;
}

interface PlacedSteps {
  readonly firstRow: number;
  /** Its cells that the formulas of other sheets speak of. */
  readonly names: NamedCells;
}

type Column = TableColumn<UnitSteps>;

/** Names of the columns that formulas speak of. */
const columnNames = {
  code: cellNames.units,
  unit: cellNames.unitNames,
  prefecture: cellNames.prefectures,
  kind: cellNames.kinds,
  first: cellNames.first,
  scoreRow: cellNames.scoreRows,
  base: cellNames.base,
  bonus: cellNames.bonus,
  deduction: cellNames.deduction,
  omitted: cellNames.omitted,
  score: cellNames.unitScores,
  rank: cellNames.ranks,
  kindRank: cellNames.kindRanks,
  prefectureGroup: cellNames.prefectureGroups,
  prefectureRank: cellNames.prefectureRanks,
  grade: cellNames.grades,
  zeroRank: cellNames.zeroRanks,
  weight: cellNames.weights,
  weighted: cellNames.weighted,
  order: cellNames.order,
} as const satisfies Partial<Record<StepKey, CellName>>;

/**
 * Sheet 得分步骤: one row a ranked unit, one group of columns a step, each step a live formula on
 * 指标得分.
 */
export function addStepsSheet(
  workbook: Workbook,
  model: ReportModel,
  rows: readonly UnitSteps[],
): PlacedSteps {
  const name = words.sheets.steps;
  const columns = stepColumns(model);
  const table = addTableSheet(workbook, model, {
    name,
    note: workbookWords.notes.steps,
    columns: stepKeys.map((key) => columns[key]),
    rows,
    frozen: 2,
    columnsOnPage: 17,
  });
  const columnAt = (key: StepKey) => {
    const column = stepKeys.indexOf(key) + 1;
    return blockAt({
      sheet: name,
      rows: [table.firstRow, table.lastRow],
      columns: [column, column],
    });
  };
  const isRounded = model.scheme.ranking.on === 'rounded';
  const named = Object.entries(columnNames).map(([key, its]) => [its, columnAt(key as StepKey)]);
  return {
    firstRow: table.firstRow,
    names: {
      ...Object.fromEntries(named),
      [cellNames.ranked]: columnAt(isRounded ? 'score' : 'held'),
      [cellNames.zeroRanked]: columnAt(isRounded ? 'zeroScore' : 'zeroHeld'),
    },
  };
}

function stepColumns({ scheme }: ReportModel): Readonly<Record<StepKey, Column>> {
  const formulas = stepFormulas(scheme);
  const points = fixedPoints(scheme.decimals);

  const given = (key: GivenKey, more: Partial<Column> = {}): Column => ({
    header: stepHeaders[key],
    width: 9,
    align: 'center',
    value: ({ figures }) => figures[key],
    ...more,
  });
  const live = (key: LiveKey, more: Partial<Column> = {}): Column => ({
    header: stepHeaders[key],
    group: stepGroups[key],
    width: POINTS_WIDTH,
    align: 'right',
    format: formats.points,
    value: ({ figures }, sheetRow) => ({
      formula: formulas[key](stepAt(sheetRow)),
      result: figures[key],
    }),
    ...more,
  });
  const place = { width: 8, align: 'center', format: formats.whole } as const;

  return {
    code: given('code'),
    unit: given('unit', { width: 19, align: 'left', wrap: true }),
    prefecture: given('prefecture', { width: 15, align: 'left' }),
    kind: given('kind'),
    first: given('first', { width: 8 }),
    scoreRow: live('scoreRow', place),
    earned: live('earned'),
    asked: live('asked'),
    omitted: live('omitted'),
    attainable: live('attainable'),
    direct: live('direct'),
    remainder: live('remainder', {
      width: 12,
      format: formats.whole,
    }),
    base: live('base'),
    bonus: live('bonus'),
    afterBonus: live('afterBonus'),
    deduction: live('deduction'),
    afterDeduction: live('afterDeduction'),
    vetoCap: live('vetoCap'),
    afterVeto: live('afterVeto'),
    held: live('held'),
    score: live('score', { format: points }),
    rank: live('rank', {
      ...place,
      rules: (first) => changedRules(first, stepAt(Number(/\d+$/.exec(first)?.[0]))('first')),
    }),
    kindRank: live('kindRank', place),
    prefectureGroup: given('prefectureGroup', {
      group: words.rankStep,
      ...place,
    }),
    prefectureRank: live('prefectureRank', place),
    grade: live('grade', {
      align: 'center',
      rules: gradeRules(scheme.grades),
    }),
    veto: live('veto', { width: 22, align: 'left', wrap: true }),
    zeroDirect: live('zeroDirect'),
    zeroRemainder: live('zeroRemainder', {
      width: 12,
      format: formats.whole,
    }),
    zeroBase: live('zeroBase'),
    zeroHeld: live('zeroHeld'),
    zeroScore: live('zeroScore', { format: points }),
    zeroRank: live('zeroRank', place),
    weight: live('weight', {
      format: formats.share,
      rules: floorRules,
    }),
    weighted: live('weighted', {
      format: points,
      // A weight too long for a cell's number stands there as text; what it brings is given.
      value: ({ figures }, sheetRow) =>
        typeof figures.weight === 'string' && figures.weighted !== ''
          ? figures.weighted
          : { formula: formulas.weighted(stepAt(sheetRow)), result: figures.weighted },
    }),
    order: live('order', place),
  };
}

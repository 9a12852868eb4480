import type { Workbook } from 'exceljs';
import { SCORE_PLACES, type Decimal } from '#core/decimal.ts';
import { stepFigures, type StepFigures } from '#core/scoring/step-figures.ts';
import { columnLetters } from '#core/workbook/cells.ts';
import type { RankingRow } from '../../database/marts.ts';
import type { ReportModel } from '../model.ts';
import { toneOf } from '../tone.ts';
import { vetoNames } from '../veto-names.ts';
import { words } from '../wording/zh-CN.ts';
import { formats, toneStyle } from './style.ts';
import { addTableSheet, FIGURES_ROW, type TableColumn, type Value } from './table-sheet.ts';

interface UnitSteps {
  readonly row: RankingRow;
  readonly figures: StepFigures;
}

/** The scheme's own figures stand above the table, each beside its label. */
const TOTAL = `$C$${FIGURES_ROW}`;
const BONUS_CAP = `$E$${FIGURES_ROW}`;
const DECIMALS = `$G$${FIGURES_ROW}`;

/** Columns whose cells the formulas name, in the order in which they stand in the table. */
const keys = [
  'rank',
  'unit',
  'prefecture',
  'earned',
  'omitted',
  'attainable',
  'base',
  'bonus',
  'afterBonus',
  'deduction',
  'afterDeduction',
  'vetoCap',
  'afterVeto',
  'held',
  'score',
  'place',
  'grade',
  'veto',
] as const;
type Key = (typeof keys)[number];

function letter(key: Key): string {
  return columnLetters(keys.indexOf(key) + 1);
}

/** Sheet 得分步骤: one row a ranked unit, one group of columns a step, each step a live formula. */
export function addStepsSheet(workbook: Workbook, model: ReportModel): void {
  const { scheme } = model;
  const rows = model.rankings.flatMap((row): UnitSteps[] => {
    const evaluation = model.evaluations.get(row.unit_code);
    return evaluation === undefined ? [] : [{ row, figures: stepFigures(evaluation) }];
  });
  const columns = stepColumns(model, rows.length);
  addTableSheet(workbook, model, {
    name: words.sheets.steps,
    note: words.notes.steps,
    columns: keys.map((key) => columns[key]),
    rows,
    frozen: 2,
    figures: [
      [words.total, scheme.total.toNumber()],
      [words.bonusCap, scheme.bonusCap.toNumber()],
      [words.decimals, scheme.decimals],
    ],
  });
}

function stepColumns(
  model: ReportModel,
  units: number,
): Readonly<Record<Key, TableColumn<UnitSteps>>> {
  const { scheme } = model;
  const { steps } = words;
  const vetoes = vetoNames(model);
  const ranked = scheme.ranking.on === 'rounded' ? letter('score') : letter('held');
  return {
    rank: text(words.rank, 5.5, 'center', ({ row }) => row.rank),
    unit: { ...text(words.unit, 19, 'left', ({ row }) => row.unit_name), wrap: true },
    prefecture: text(words.prefecture, 15, 'left', ({ row }) => row.prefecture),
    earned: given(steps.leafScores, words.earned, (figures) => figures.earned),
    omitted: given(steps.leafScores, words.omitted, (figures) => figures.omitted),
    attainable: given(steps.omission, words.attainable, (figures) => figures.attainable),
    base: live(
      steps.omission,
      words.base,
      (at) => {
        const rescaled = toTheMillionth(`${at('earned')}*${TOTAL}/${at('attainable')}`);
        return `IF(${at('attainable')}=0,0,${rescaled})`;
      },
      (figures) => figures.base,
    ),
    bonus: given(steps.bonus, words.bonus, (figures) => figures.bonus),
    afterBonus: live(
      steps.bonus,
      words.afterBonus,
      (at) => toTheMillionth(`${at('base')}+${at('bonus')}`),
      (figures) => figures.afterBonus,
    ),
    deduction: given(steps.deduction, words.deduction, (figures) => figures.deduction),
    afterDeduction: live(
      steps.deduction,
      words.afterDeduction,
      (at) => toTheMillionth(`${at('afterBonus')}-${at('deduction')}`),
      (figures) => figures.afterDeduction,
    ),
    vetoCap: given(steps.veto, words.vetoCap, (figures) => figures.vetoCap),
    afterVeto: live(
      steps.veto,
      words.afterVeto,
      (at) =>
        `IF(${at('vetoCap')}="",${at('afterDeduction')},MIN(${at('afterDeduction')},${at('vetoCap')}))`,
      (figures) => figures.afterVeto,
    ),
    held: live(
      steps.clamp,
      words.held,
      (at) => `MAX(0,MIN(${at('afterVeto')},${TOTAL}+${BONUS_CAP}))`,
      (figures) => figures.held,
    ),
    score: live(
      steps.rounding,
      words.score,
      (at) => `ROUND(${at('held')},${DECIMALS})`,
      (figures) => figures.score,
    ),
    place: {
      header: words.rank,
      group: words.rankStep,
      width: 8,
      align: 'center',
      value: ({ row }, sheetRow): Value => {
        const first = FIGURES_ROW + 3;
        const range = `$${ranked}$${first}:$${ranked}$${first + units - 1}`;
        return { formula: `RANK(${ranked}${sheetRow},${range})`, result: row.rank ?? 0 };
      },
    },
    grade: {
      ...text(words.grade, 9, 'center', ({ row }) => row.grade),
      group: words.rankStep,
      style: ({ row }) => toneStyle(toneOf(scheme.grades, row.grade ?? '')),
    },
    veto: {
      ...text(words.veto, 26, 'left', ({ row }) => vetoes.get(row.unit_code) ?? null),
      group: words.rankStep,
      wrap: true,
    },
  };
}

/** Each step is exact to the millionth; the rounding takes away what binary sums leave. */
function toTheMillionth(formula: string): string {
  return `ROUND(${formula},${SCORE_PLACES})`;
}

function text(
  header: string,
  width: number,
  align: TableColumn<UnitSteps>['align'],
  value: (unit: UnitSteps) => string | number | null,
): TableColumn<UnitSteps> {
  return { header, width, align, value };
}

const figure = { width: 10.5, align: 'right', format: formats.points } as const;

/** A figure that comes from the workbooks. */
function given(
  group: string,
  header: string,
  of: (figures: StepFigures) => Decimal | undefined,
): TableColumn<UnitSteps> {
  return { ...figure, group, header, value: ({ figures }) => of(figures)?.toNumber() ?? null };
}

/** A figure that the sheet computes from the columns before it. */
function live(
  group: string,
  header: string,
  formula: (at: (key: Key) => string) => string,
  of: (figures: StepFigures) => Decimal,
): TableColumn<UnitSteps> {
  return {
    ...figure,
    group,
    header,
    value: ({ figures }, sheetRow) => ({
      formula: formula((key) => `${letter(key)}${sheetRow}`),
      result: of(figures).toNumber(),
    }),
  };
}

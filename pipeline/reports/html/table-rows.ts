import { fromMicro } from '#core/decimal.ts';
import { stepFigures, type StepFigures } from '#core/scoring/step-figures.ts';
import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { chapterRates, chaptersOf } from '../chapter-rates.ts';
import { pointsFixed, shareText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { reasons } from '../reasons.ts';
import { TONES, toneOf } from '../tone.ts';
import { vetoNames } from '../veto-names.ts';
import { words } from '../wording/zh-CN.ts';
import { changeCells } from './change-cells.ts';
import { percentText, type Cell } from './cell.ts';
import { places, type Place } from './row-places.ts';
import { themeCells } from './theme-cells.ts';

/** The rows of the page's table, one a unit of the round; `null` is nothing, and so is what is missing at an end. */
export function tableRows(model: ReportModel): readonly (readonly Cell[])[] {
  const chapters = chaptersOf(model);
  const rates = chapterRates(model);
  const vetoes = vetoNames(model);
  const reasonOf = reasons(model);
  const themesOfUnit = themeCells(model);
  const changesOfUnit = changeCells(model);
  return model.rankings.map((row) => {
    const evaluation = model.evaluations.get(row.unit_code);
    const cells: Readonly<Record<Place, Cell>> = {
      ...unitCells(row, model),
      reason: row.status === 'accepted' ? null : (reasonOf.get(row.unit_code) ?? null),
      veto: evaluation === undefined ? null : (vetoes.get(row.unit_code) ?? words.none),
      ...stepCells(evaluation && stepFigures(evaluation)),
    };
    return withoutEnd([
      ...places.map((place) => cells[place]),
      ...chapters.map((_, index) => percentText(rates.get(row.unit_code)?.[index] ?? null)),
      ...themesOfUnit(row),
      ...changesOfUnit(row),
    ]);
  });
}

type StepPlace =
  | 'earned'
  | 'attainable'
  | 'exactOmitted'
  | 'exactBase'
  | 'exactBonus'
  | 'exactDeduction'
  | 'afterBonus'
  | 'afterDeduction'
  | 'afterVeto'
  | 'held';

function unitCells(
  row: RankingRow,
  { scheme }: ReportModel,
): Readonly<Record<Exclude<Place, StepPlace | 'reason' | 'veto'>, Cell>> {
  const fixed = (micro: bigint | null) => pointsFixed(micro, scheme.decimals) || null;
  const highest = scheme.total.plus(scheme.bonusCap);
  return {
    code: row.unit_code,
    name: row.unit_name,
    prefecture: row.prefecture,
    kind: unitKindNames[row.kind],
    status: words.statuses[row.status],
    rank: row.rank,
    groupRank: row.group_rank,
    kindRank: row.kind_rank,
    prefectureRank: row.prefecture_rank,
    score: fixed(row.score_micro),
    bar:
      row.score_micro === null
        ? null
        : fromMicro(row.score_micro).dividedBy(highest).times(100).toFixed(1),
    grade: row.grade,
    outcome: row.grade ?? words.statuses[row.status],
    tone: row.grade === null ? TONES + 1 : toneOf(scheme.grades, row.grade),
    base: fixed(row.base_micro),
    bonus: fixed(row.bonus_micro),
    deduction: fixed(row.deduction_micro),
    omitted: fixed(row.omitted_micro),
    weight: shareText(row.performance_weight) || null,
    weightFault: row.weight_ok === false ? words.incompliant : null,
    weighted: fixed(row.weighted_micro),
    self: fixed(row.self_micro),
    unrescaledScore: fixed(row.unrescaled_micro),
    unrescaledRank: row.unrescaled_rank,
  };
}

function stepCells(figures: StepFigures | undefined): Readonly<Record<StepPlace, Cell>> {
  return {
    earned: figures?.earned.toString() ?? null,
    attainable: figures?.attainable.toString() ?? null,
    exactOmitted: figures?.omitted.toString() ?? null,
    exactBase: figures?.base.toString() ?? null,
    exactBonus: figures?.bonus.toString() ?? null,
    exactDeduction: figures?.deduction.toString() ?? null,
    afterBonus: figures?.afterBonus.toString() ?? null,
    afterDeduction: figures?.afterDeduction.toString() ?? null,
    afterVeto: figures?.afterVeto.toString() ?? null,
    held: figures?.held.toString() ?? null,
  };
}

function withoutEnd(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

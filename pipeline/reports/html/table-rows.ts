import { decimal, fromMicro } from '#core/decimal.ts';
import { stepFigures, type StepFigures } from '#core/scoring/step-figures.ts';
import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '../../wording/unit-kinds.ts';
import { chapterRates } from '../chapter-rates.ts';
import { pointsFixed, shareText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { reasons } from '../reasons.ts';
import { TONES, toneOf } from '../tone.ts';
import { vetoNames } from '../veto-names.ts';
import { words } from '../wording/zh-CN.ts';

/** What a row of the page's table says, in order; the score rates of the chapters follow. */
const places = [
  'code',
  'name',
  'prefecture',
  'kind',
  'status',
  'reason',
  'rank',
  'groupRank',
  'kindRank',
  'prefectureRank',
  'score',
  'bar',
  'grade',
  'outcome',
  'tone',
  'base',
  'bonus',
  'deduction',
  'omitted',
  'weight',
  'weightFault',
  'weighted',
  'self',
  'unrescaledScore',
  'unrescaledRank',
  'veto',
  'earned',
  'attainable',
  'exactOmitted',
  'exactBase',
  'exactBonus',
  'exactDeduction',
  'afterBonus',
  'afterDeduction',
  'afterVeto',
  'held',
] as const;

export type Place = (typeof places)[number];

/** Where something stands in a row. */
export function placeOf(name: Place): number {
  return places.indexOf(name);
}

/** Where the score rate of a chapter stands in a row, by the chapter's position. */
export function placeOfChapter(position: number): number {
  return places.length + position;
}

type Cell = string | number | null;

/** The rows of the page's table, one a unit of the round; `null` is nothing. */
export function tableRows(model: ReportModel): readonly (readonly Cell[])[] {
  const rates = chapterRates(model);
  const vetoes = vetoNames(model);
  const reasonOf = reasons(model);
  return model.rankings.map((row) => {
    const evaluation = model.evaluations.get(row.unit_code);
    const cells: Readonly<Record<Place, Cell>> = {
      ...unitCells(row, model),
      reason: row.status === 'accepted' ? null : (reasonOf.get(row.unit_code) ?? null),
      veto: evaluation === undefined ? null : (vetoes.get(row.unit_code) ?? words.none),
      ...stepCells(evaluation && stepFigures(evaluation)),
    };
    return [
      ...places.map((place) => cells[place]),
      ...(rates.get(row.unit_code) ?? []).map(inPercent),
    ];
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

/** A share from 0 to 1 in per cent, which the page's template adds: `87.5`. */
function inPercent(rate: number | null): string | null {
  return rate === null ? null : decimal(rate).times(100).toFixed(1);
}

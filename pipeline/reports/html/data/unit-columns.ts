import { fromMicro } from '#core/decimal.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { stepFigures, type StepFigures } from '#core/scoring/step-figures.ts';
import type { RankingRow } from '../../../database/marts.ts';
import { pointsFixed, pointsText, shareText } from '../../figures.ts';
import type { ReportModel } from '../../model.ts';
import { unitFields, type PageData, type UnitField } from '../../page/page-data.ts';
import { reasons } from '../../reasons.ts';
import { TONES, toneOf } from '../../tone.ts';
import { unitChanges, type UnitChange } from '../../unit-changes.ts';
import { vetoNames } from '../../veto-names.ts';
import { words } from '../../wording/zh-CN.ts';
import { textsOf } from './texts-of.ts';

type Fields<Field extends UnitField> = Readonly<Record<Field, string>>;

/** What is known of each unit, in the order of the ranking. */
export function unitColumns(model: ReportModel): PageData['units'] {
  const vetoes = vetoNames(model);
  const reasonOf = reasons(model);
  const changes = unitChanges(model);
  const rows = model.rankings.map((row): Fields<UnitField> => {
    const evaluation = model.evaluations.get(row.unit_code);
    return {
      ...rankFields(row, model),
      reason: row.status === 'accepted' ? '' : (reasonOf.get(row.unit_code) ?? ''),
      veto: evaluation === undefined ? '' : (vetoes.get(row.unit_code) ?? words.none),
      ...stepFields(evaluation && stepFigures(evaluation)),
      ...changeFields(row, model, changes.get(row.unit_code)),
    };
  });
  return Object.fromEntries(
    unitFields.map((field) => [field, textsOf(rows.map((row) => row[field]))]),
  ) as PageData['units'];
}

type StepField =
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

type ChangeField =
  | 'rankChange'
  | 'previousRank'
  | 'previousScore'
  | 'scoreChange'
  | 'comparedChange'
  | 'comparedLeaves'
  | 'comparedPoints'
  | 'comparedPrevious'
  | 'comparedScore';

function rankFields(
  row: RankingRow,
  { scheme }: ReportModel,
): Fields<Exclude<UnitField, StepField | ChangeField | 'reason' | 'veto'>> {
  const fixed = (micro: bigint | null) => pointsFixed(micro, scheme.decimals);
  const highest = scheme.total.plus(scheme.bonusCap);
  return {
    code: row.unit_code,
    name: row.unit_name,
    province: row.province,
    prefecture: row.prefecture,
    kind: unitKindNames[row.kind],
    status: words.statuses[row.status],
    rank: countText(row.rank),
    groupRank: countText(row.group_rank),
    kindRank: countText(row.kind_rank),
    prefectureRank: countText(row.prefecture_rank),
    score: fixed(row.score_micro),
    share:
      row.score_micro === null
        ? ''
        : fromMicro(row.score_micro).dividedBy(highest).times(100).toFixed(1),
    grade: row.grade ?? '',
    outcome: row.grade ?? words.statuses[row.status],
    tone: String(row.grade === null ? TONES + 1 : toneOf(scheme.grades, row.grade)),
    base: fixed(row.base_micro),
    bonus: fixed(row.bonus_micro),
    deduction: fixed(row.deduction_micro),
    omitted: fixed(row.omitted_micro),
    weight: shareText(row.performance_weight),
    weightFault: row.weight_ok === false ? words.incompliant : '',
    weighted: fixed(row.weighted_micro),
    self: fixed(row.self_micro),
    unrescaledScore: fixed(row.unrescaled_micro),
    unrescaledRank: countText(row.unrescaled_rank),
  };
}

function stepFields(figures: StepFigures | undefined): Fields<StepField> {
  return {
    earned: figures?.earned.toString() ?? '',
    attainable: figures?.attainable.toString() ?? '',
    exactOmitted: figures?.omitted.toString() ?? '',
    exactBase: figures?.base.toString() ?? '',
    exactBonus: figures?.bonus.toString() ?? '',
    exactDeduction: figures?.deduction.toString() ?? '',
    afterBonus: figures?.afterBonus.toString() ?? '',
    afterDeduction: figures?.afterDeduction.toString() ?? '',
    afterVeto: figures?.afterVeto.toString() ?? '',
    held: figures?.held.toString() ?? '',
  };
}

/** What changed since the round before; of a unit that was not ranked then, that it was not. */
function changeFields(
  row: RankingRow,
  { scheme: { decimals }, previousRound }: ReportModel,
  change: UnitChange | undefined,
): Fields<ChangeField> {
  const isNew = previousRound !== undefined && row.rank !== null && change === undefined;
  const compared = change?.compared ?? undefined;
  const fixed = (micro: bigint | null | undefined) => pointsFixed(micro ?? null, decimals);
  return {
    rankChange: isNew ? words.changes.unranked : countText(change?.rankChange ?? null),
    previousRank: countText(change?.previousRank ?? null),
    previousScore: fixed(change?.previousScore),
    scoreChange: fixed(change?.scoreChange),
    comparedChange: fixed(compared?.change),
    comparedLeaves: countText(compared?.leaves ?? null),
    comparedPoints: pointsText(compared?.points ?? null),
    comparedPrevious: fixed(compared?.previous),
    comparedScore: fixed(compared?.score),
  };
}

function countText(count: number | null): string {
  return count === null ? '' : String(count);
}

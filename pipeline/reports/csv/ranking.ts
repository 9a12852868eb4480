import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '#core/scheme/wording/names.zh-CN.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { unitChanges } from '../unit-changes.ts';
import { vetoNames } from '../veto-names.ts';
import { csvText, flag, typedText, type CsvColumns } from './csv-text.ts';

/** `ranking.csv`: one row for every unit of the round, ranked ones first. */
export function rankingCsv(model: ReportModel): string {
  const vetoes = vetoNames(model);
  const changes = unitChanges(model);
  const changeOf = (row: RankingRow) => changes.get(row.unit_code);
  const marksOf = Map.groupBy(model.followUps, (row) => row.unit_code);
  const comparedOf = (row: RankingRow) => changeOf(row)?.compared;
  const columns: CsvColumns<RankingRow> = {
    rank: (row) => row.rank ?? '',
    unit_code: (row) => typedText(row.unit_code),
    unit_name: (row) => typedText(row.unit_name),
    kind: (row) => unitKindNames[row.kind],
    prefecture: (row) => typedText(row.prefecture),
    province: (row) => typedText(row.province),
    group_rank: (row) => row.group_rank ?? '',
    score: (row) => pointsText(row.score_micro),
    base_score: (row) => pointsText(row.base_micro),
    bonus: (row) => pointsText(row.bonus_micro),
    deduction: (row) => pointsText(row.deduction_micro),
    veto: (row) => typedText(vetoes.get(row.unit_code) ?? ''),
    omitted_points: (row) => pointsText(row.omitted_micro),
    grade: (row) => typedText(row.grade),
    performance_weight: (row) => typedText(row.performance_weight),
    weighted_score: (row) => pointsText(row.weighted_micro),
    weight_ok: (row) => flag(row.weight_ok),
    self_score: (row) => pointsText(row.self_micro),
    status: (row) => row.status,
    kind_rank: (row) => row.kind_rank ?? '',
    prefecture_rank: (row) => row.prefecture_rank ?? '',
    score_without_omission: (row) => pointsText(row.unrescaled_micro),
    rank_without_omission: (row) => row.unrescaled_rank ?? '',
    previous_rank: (row) => changeOf(row)?.previousRank ?? '',
    rank_change: (row) => changeOf(row)?.rankChange ?? '',
    previous_score: (row) => pointsText(changeOf(row)?.previousScore ?? null),
    score_change: (row) => pointsText(changeOf(row)?.scoreChange ?? null),
    compared_points: (row) => pointsText(comparedOf(row)?.points ?? null),
    compared_score: (row) => pointsText(comparedOf(row)?.score ?? null),
    compared_previous: (row) => pointsText(comparedOf(row)?.previous ?? null),
    compared_change: (row) => pointsText(comparedOf(row)?.change ?? null),
    follow_up: (row) => (marksOf.get(row.unit_code) ?? []).map((mark) => mark.measure).join('、'),
  };
  return csvText(model, columns, model.rankings);
}

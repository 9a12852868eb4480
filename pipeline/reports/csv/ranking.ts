import type { RankingRow } from '../../database/marts.ts';
import { unitKindNames } from '../../wording/unit-kinds.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { vetoNames } from '../veto-names.ts';
import { csvText, flag, typedText, type CsvColumns } from './csv-text.ts';

/** `ranking.csv`: one row for every unit of the round, ranked ones first. */
export function rankingCsv(model: ReportModel): string {
  const vetoes = vetoNames(model);
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
  };
  return csvText(model, columns, model.rankings);
}

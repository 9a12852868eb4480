import type { IndicatorRow } from '../../database/marts.ts';
import { pointsText, quotientText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<IndicatorRow> = {
  indicator_code: (row) => typedText(row.indicator_code),
  name: (row) => typedText(row.name),
  points: (row) => pointsText(row.points_micro),
  units: (row) => row.units,
  mean_score: (row) => quotientText(row.mean_score),
  score_rate: (row) => quotientText(row.score_rate),
  min: (row) => pointsText(row.min_micro),
  max: (row) => pointsText(row.max_micro),
  stddev: (row) => quotientText(row.stddev),
  zero_units: (row) => row.zero_units,
  full_units: (row) => row.full_units,
};

/** `indicators.csv`: statistics of each leaf over the ranked units that it applied to. */
export function indicatorsCsv(model: ReportModel): string {
  return csvText(model, columns, model.indicatorStatistics);
}

import type { ScoreRow } from '../../database/marts.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { listed } from '../listed.ts';
import { csvParts, flag, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<ScoreRow> = {
  unit_code: (row) => typedText(row.unit_code),
  indicator_code: (row) => typedText(row.indicator_code),
  stage: (row) => row.stage,
  evaluator: (row) => typedText(row.evaluator),
  value: (row) => typedText(row.value),
  computed: (row) => pointsText(row.computed_micro),
  score: (row) => pointsText(row.score_micro),
  applicable: (row) => flag(row.applicable),
  reason: (row) => typedText(row.reason),
  file: (row) => typedText(row.file),
  sheet: (row) => typedText(row.sheet),
  cell: (row) => row.cell,
  omission_reason: (row) => typedText(row.omission_reason),
  evidence: (row) => typedText(listed(row.evidence)),
};

/** `scores.csv`: every score that accepted files give, with the cell that it stands in, in parts. */
export function scoresCsv(
  model: Pick<ReportModel, 'simulated'>,
  scores: AsyncIterable<readonly ScoreRow[]>,
): AsyncIterable<string> {
  return csvParts(model, columns, scores);
}

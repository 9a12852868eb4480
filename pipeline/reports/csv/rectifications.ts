import type { RectificationRow } from '../../database/marts.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<RectificationRow> = {
  unit_code: (row) => typedText(row.unit_code),
  indicator_code: (row) => typedText(row.indicator_code),
  name: (row) => typedText(row.name),
  problem: (row) => typedText(row.problem),
  measure: (row) => typedText(row.measure),
  responsible: (row) => typedText(row.responsible),
  due: (row) => row.due,
  evidence: (row) => typedText(row.evidence),
  closed_on: (row) => row.closed_on,
  state: (row) => row.state,
  lost: (row) => pointsText(row.lost_micro),
  file: (row) => typedText(row.file),
  sheet: (row) => row.sheet,
  cell: (row) => row.cell,
  previous_code: (row) => typedText(row.previous_code),
  previous_lost: (row) => pointsText(row.previous_lost_micro),
  note: (row) => typedText(row.note),
};

/** `rectifications.csv`: items of the ledgers of the round before, held against the scores of this one. */
export function rectificationsCsv(model: ReportModel): string | undefined {
  const { rectifications } = model;
  return rectifications.length === 0 ? undefined : csvText(model, columns, rectifications);
}

import type { EvidenceRow } from '../../database/marts.ts';
import { listed } from '../listed.ts';
import type { ReportModel } from '../model.ts';
import { csvParts, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<EvidenceRow> = {
  unit_code: (row) => typedText(row.unit_code),
  stage: (row) => row.stage,
  evaluator: (row) => typedText(row.evaluator),
  number: (row) => typedText(row.number),
  indicators: (row) => typedText(listed(row.indicators)),
  title: (row) => typedText(row.title),
  link: (row) => typedText(row.link),
  date: (row) => typedText(row.date),
  note: (row) => typedText(row.note),
  file: (row) => typedText(row.file),
  sheet: (row) => row.sheet,
  cell: (row) => row.cell,
};

/** `evidence.csv`: every row of evidence that accepted workbooks register, with its cell, in parts. */
export function evidenceCsv(
  model: Pick<ReportModel, 'simulated'>,
  evidence: AsyncIterable<readonly EvidenceRow[]>,
): AsyncIterable<string> {
  return csvParts(model, columns, evidence);
}

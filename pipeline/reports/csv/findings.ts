import { allFindings, type ReportFinding } from '../all-findings.ts';
import type { ReportModel } from '../model.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<ReportFinding> = {
  severity: (row) => row.severity,
  code: (row) => row.code,
  unit_code: (row) => typedText(row.unit_code),
  file: (row) => typedText(row.file),
  sheet: (row) => typedText(row.sheet),
  cell: (row) => typedText(row.cell),
  message: (row) => typedText(row.message),
  hint: (row) => typedText(row.hint),
};

/** `findings.csv`: what was found in files that count or were rejected, and missing measures. */
export function findingsCsv(model: ReportModel): string {
  return csvText(model, columns, allFindings(model));
}

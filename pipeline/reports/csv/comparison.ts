import type { UncomparedLeafRow } from '../../database/marts.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<UncomparedLeafRow> = {
  side: (row) => row.side,
  indicator_code: (row) => typedText(row.indicator_code),
  name: (row) => typedText(row.name),
  points: (row) => pointsText(row.points_micro),
  why: (row) => row.why,
  why_text: (row) => words.changes.reasons[row.why],
};

/**
 * `comparison.csv`: the leaves of both rounds that are left out of the comparison; `undefined` where
 * there is no round before.
 */
export function comparisonCsv(model: ReportModel): string | undefined {
  return model.previousRound && csvText(model, columns, model.uncomparedLeaves);
}

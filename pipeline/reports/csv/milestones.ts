import { milestoneCounts, type MilestoneCounts } from '../milestone-counts.ts';
import type { ReportModel } from '../model.ts';
import { csvText, typedText, type CsvColumns } from './csv-text.ts';

const columns: CsvColumns<MilestoneCounts> = {
  indicator_code: ({ leaf }) => typedText(leaf.code),
  name: ({ leaf }) => typedText(leaf.name),
  start: ({ start }) => start,
  due: ({ due }) => due,
  done: ({ counts }) => counts.done,
  on_course: ({ counts }) => counts.onCourse,
  behind: ({ counts }) => counts.behind,
  not_begun: ({ counts }) => counts.notBegun,
  units: ({ units }) => units,
};

/**
 * `milestones.csv`: one row a milestone of the scheme, with how many ranked units stand how;
 * `undefined` where the scheme has none.
 */
export function milestonesCsv(model: ReportModel): string | undefined {
  const counts = milestoneCounts(model);
  return counts.length > 0 ? csvText(model, columns, counts) : undefined;
}

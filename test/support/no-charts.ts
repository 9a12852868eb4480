import type { ReportCharts } from '../../pipeline/reports/midterm/report-charts.ts';

/** A report on a machine that can draw no chart. */
export const noCharts: ReportCharts = {
  distribution: undefined,
  chapters: undefined,
  indicators: undefined,
  ranks: undefined,
};

import type { Chart } from '../charts/chart.ts';

/** The charts of a report; `undefined` where one has nothing to show or none can be drawn. */
export interface ReportCharts {
  readonly distribution: Chart | undefined;
  readonly chapters: Chart | undefined;
  readonly indicators: Chart | undefined;
  readonly ranks: Chart | undefined;
}

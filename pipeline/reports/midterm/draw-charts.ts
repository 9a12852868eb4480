import { distributionChart } from '../charts/distribution-chart.ts';
import type { ReportModel } from '../model.ts';
import type { ReportCharts } from './report-charts.ts';

/** Draws the charts of a report. */
export function drawCharts(model: ReportModel): ReportCharts {
  return {
    distribution: distributionChart(model),
    chapters: undefined,
    indicators: undefined,
    ranks: undefined,
  };
}

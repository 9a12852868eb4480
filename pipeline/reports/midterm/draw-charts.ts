import { chapterRadar } from '../charts/chapter-radar.ts';
import { distributionChart } from '../charts/distribution-chart.ts';
import { indicatorHeatMap } from '../charts/indicator-heat-map.ts';
import { rankSlope } from '../charts/rank-slope.ts';
import type { ReportModel } from '../model.ts';
import type { ReportCharts } from './report-charts.ts';

/** Draws the charts of a report. */
export function drawCharts(model: ReportModel): ReportCharts {
  return {
    distribution: distributionChart(model),
    chapters: chapterRadar(model),
    indicators: indicatorHeatMap(model),
    ranks: rankSlope(model),
  };
}

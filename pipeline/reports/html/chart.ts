import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { trusted, type Markup } from './markup.ts';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** Width of a chart in its own units; the page scales it. */
const CHART_WIDTH = 540;

/** Text and lines take the page's colours, so that a chart follows light, dark and print. */
export const chartText = { color: 'var(--ink)', fontSize: 14, fontFamily: 'inherit' };
export const chartLine = { lineStyle: { color: 'var(--line)' } };

/** Draws a chart as SVG, on the server and standing still; the texts in it come out escaped. */
export function drawChart(height: number, option: EChartsCoreOption): Markup {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: CHART_WIDTH, height });
  try {
    chart.setOption({ animation: false, textStyle: chartText, ...option });
    return trusted(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

import { BarChart, RadarChart } from 'echarts/charts';
import { GraphicComponent, GridComponent, RadarComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Look } from './look.ts';

use([BarChart, RadarChart, GraphicComponent, GridComponent, RadarComponent, SVGRenderer]);

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a chart as SVG, on the server and standing still; texts come out escaped. The same option
 * gives the same text: what ECharts adds for a pointer, and its running number, is left out.
 */
export function drawSvg({ width, height }: Size, look: Look, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    const textStyle = { color: look.ink, fontFamily: look.font };
    chart.setOption({ animation: false, textStyle, ...option });
    return still(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

function still(svg: string): string {
  return svg
    .replace(/<style >.*<\/style>\n?/s, '')
    .replaceAll(/<[^>]*>/g, (tag) =>
      tag.replaceAll(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, '').replace(/\bzr\d+-/g, ''),
    );
}

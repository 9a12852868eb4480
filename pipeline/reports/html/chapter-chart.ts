import { decimal } from '#core/decimal.ts';
import { chaptersOf, meanChapterRates } from '../chapter-rates.ts';
import { drawSvg } from '../charts/draw-svg.ts';
import { rateText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { html, trusted, type Markup } from './markup.ts';
import { PAGE_CHART_WIDTH, pageLook } from './page-look.ts';

const NAME_WIDTH = 178;
const chartText = { color: pageLook.ink, fontSize: 14 };

/** Mean score rate of each chapter over the ranked units. */
export function chapterChart(model: ReportModel, height: number): Markup {
  const rates = meanChapterRates(model);
  const chapters = chaptersOf(model).map((chapter, index) => ({
    name: chapter.name,
    rate: rates[index] ?? null,
  }));
  const chart = drawSvg({ width: PAGE_CHART_WIDTH, height }, pageLook, {
    grid: { left: NAME_WIDTH + 12, right: 62, top: 4, bottom: 4 },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chapters.map((chapter) => chapter.name),
      axisLabel: {
        ...chartText,
        width: NAME_WIDTH,
        overflow: 'break',
        lineHeight: 17,
        interval: 0,
      },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barWidth: 16,
        silent: true,
        itemStyle: { color: pageLook.accent, borderRadius: 3 },
        data: chapters.map((chapter) => ({
          value: chapter.rate === null ? null : decimal(chapter.rate).times(100).toNumber(),
          label: {
            show: true,
            position: 'right',
            formatter: rateText(chapter.rate),
            ...chartText,
          },
        })),
      },
    ],
  });
  const told = chapters.map((chapter) => `${chapter.name} ${rateText(chapter.rate)}`);
  return html`<div
    class="chart"
    role="img"
    aria-label="${words.chapterSummary(told.join(words.listSeparator))}"
  >
    ${trusted(chart)}
  </div>`;
}

import { decimal } from '#core/decimal.ts';
import { rateText } from '../figures.ts';
import type { ChapterPair, ComparedChapters } from './compared-chapters.ts';
import { drawSvg } from './draw-svg.ts';
import { legend, SAMPLE, SIZE } from './legend.ts';
import type { Look } from './look.ts';
import { textLines } from './text-lines.ts';
import { wrapLabel } from './wrap-label.ts';

const WIDTH = 640;
const LEFT = 190;
const RIGHT = 64;
const ROW = 42;
const BAR = 14;
const NAME_WIDTH = (LEFT - 12) / SIZE;

/** Two score rates for each chapter as bars from 0 to 100 percent. */
export function chapterBars({ rateName, besideName, pairs }: ComparedChapters, look: Look) {
  const key = legend(
    look,
    [
      { text: rateName, sample: (x, y) => [swatch(look, look.accent, x, y)] },
      { text: besideName, sample: (x, y) => [swatch(look, look.pale, x, y)] },
    ],
    { left: LEFT, top: 0, width: WIDTH - LEFT },
  );
  const top = key.height + 6;
  const size = { width: WIDTH, height: top + pairs.length * ROW + 6 };
  const bars = (of: (pair: ChapterPair) => number, color: string) => ({
    type: 'bar',
    barWidth: BAR,
    barGap: '12%',
    silent: true,
    itemStyle: { color, borderColor: look.ink, borderWidth: 0.75 },
    data: pairs.map((pair) => ({
      value: decimal(of(pair)).times(100).toNumber(),
      label: {
        show: true,
        position: 'right',
        formatter: rateText(of(pair)),
        color: look.ink,
        fontSize: SIZE,
      },
    })),
  });
  const svg = drawSvg(size, look, {
    grid: { left: LEFT, right: RIGHT, top, bottom: 6, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max: 100, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: pairs.map((_, index) => index),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.line } },
    },
    series: [bars(({ rate }) => rate, look.accent), bars(({ beside }) => beside, look.pale)],
    graphic: [
      ...key.elements,
      ...pairs.flatMap(({ name }, index) =>
        textLines(look, {
          x: LEFT - 8,
          y: top + (index + 0.5) * ROW,
          text: wrapLabel(name, NAME_WIDTH, 2),
          size: SIZE,
          align: 'right',
        }),
      ),
    ],
  });
  return { ...size, svg };
}

function swatch(look: Look, fill: string, x: number, y: number): object {
  return {
    type: 'rect',
    silent: true,
    shape: { x, y: y - SIZE / 2, width: SAMPLE, height: SIZE },
    style: { fill, stroke: look.ink, lineWidth: 0.75 },
  };
}

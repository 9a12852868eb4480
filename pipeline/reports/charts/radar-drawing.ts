import { rateText } from '../figures.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import type { ChapterPair, ComparedChapters } from './compared-chapters.ts';
import { drawSvg } from './draw-svg.ts';
import { legend, SAMPLE, SIZE } from './legend.ts';
import type { Look } from './look.ts';
import { spread } from './spread.ts';
import { textElement } from './text-element.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { wrapLabel } from './wrap-label.ts';

const WIDTH = 640;
const HEIGHT = 456;
const RADIUS = 150;
const CENTRE = { x: WIDTH / 2, y: 240 };
/** From the outer ring to a label. */
const AWAY = 12;
const NAME_WIDTH = 10;
const NAME_LINES = 2;
const RINGS = [20, 40, 60, 80, 100];

/** Two score rates for each of 3 to 12 chapters as a radar from 0 to 100 percent. */
export function radarDrawing({ rateName, besideName, pairs }: ComparedChapters, look: Look) {
  const key = legend(
    look,
    [
      { text: rateName, sample: (x, y) => lineSample(look, look.accent, 'circle', [], x, y) },
      { text: besideName, sample: (x, y) => lineSample(look, look.beside, 'rect', [5, 3], x, y) },
    ],
    { left: 8, top: 0, width: WIDTH },
  );
  // ECharts goes anticlockwise.
  const around = [...pairs.slice(0, 1), ...pairs.slice(1).toReversed()];
  const svg = drawSvg({ width: WIDTH, height: HEIGHT }, look, {
    radar: {
      center: [CENTRE.x, CENTRE.y],
      radius: RADIUS,
      splitNumber: RINGS.length,
      indicator: around.map(() => ({ name: '', min: 0, max: 100 })),
      axisName: { show: false },
      splitArea: { show: false },
      splitLine: { lineStyle: { color: look.line } },
      axisLine: { lineStyle: { color: look.line } },
    },
    series: [
      {
        type: 'radar',
        silent: true,
        data: [
          {
            value: around.map(({ beside }) => beside * 100),
            symbol: 'rect',
            symbolSize: 6,
            itemStyle: { color: look.paper, borderColor: look.beside, borderWidth: 1.5 },
            lineStyle: { color: look.beside, width: 2, type: [5, 3] },
          },
          {
            value: around.map(({ rate }) => rate * 100),
            symbol: 'circle',
            symbolSize: 6,
            itemStyle: { color: look.accent },
            lineStyle: { color: look.accent, width: 2.5 },
            areaStyle: { color: look.accent, opacity: 0.1 },
          },
        ],
      },
    ],
    graphic: [...key.elements, ...ringLabels(look), ...axisLabels(look, pairs)],
  });
  return { svg, width: WIDTH, height: HEIGHT };
}

function lineSample(
  look: Look,
  colour: string,
  marker: 'circle' | 'rect',
  lineDash: readonly number[],
  x: number,
  y: number,
): readonly object[] {
  const middle = x + SAMPLE / 2;
  const fill = marker === 'circle' ? colour : look.paper;
  const shape =
    marker === 'circle'
      ? { cx: middle, cy: y, r: 3 }
      : { x: middle - 3, y: y - 3, width: 6, height: 6 };
  return [
    {
      type: 'line',
      silent: true,
      shape: { x1: x, y1: y, x2: x + SAMPLE, y2: y },
      style: { stroke: colour, lineWidth: 2.25, lineDash },
    },
    { type: marker, silent: true, shape, style: { fill, stroke: colour, lineWidth: 1.5 } },
  ];
}

function ringLabels(look: Look): readonly object[] {
  return RINGS.map((ring) =>
    textElement(look, {
      x: CENTRE.x + 5,
      y: CENTRE.y - (RADIUS * ring) / 100 + 7,
      text: chartWords.percent(String(ring)),
      size: 10,
      halo: true,
    }),
  );
}

interface AxisLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly side: 'left' | 'center' | 'right';
}

/** Name and figures at the end of each axis; those on one side are moved up or down where they touch. */
function axisLabels(look: Look, pairs: readonly ChapterPair[]): readonly object[] {
  const labels = pairs.map((pair, index) => axisLabel(pair, (2 * Math.PI * index) / pairs.length));
  const sides = (['left', 'center', 'right'] as const).map((side) =>
    labels.filter((label) => label.side === side).toSorted((a, b) => a.y - b.y),
  );
  return sides.flatMap((side) => {
    const places = spread(
      side.map(({ y, height }) => ({ at: y, size: height })),
      24,
      HEIGHT - 2,
    );
    return side.flatMap(({ lines, x, side: align }, index) =>
      textLines(look, {
        x,
        y: places[index] ?? 0,
        text: lines,
        size: SIZE,
        align: align === 'center' ? 'center' : align === 'left' ? 'right' : 'left',
      }),
    );
  });
}

function axisLabel({ name, rate, beside }: ChapterPair, angle: number): AxisLabel {
  const lines = [
    ...wrapLabel(name, NAME_WIDTH, NAME_LINES),
    chartWords.chapters.figures(rateText(rate), rateText(beside)),
  ];
  const height = lines.length * lineHeight(SIZE);
  const across = Math.sin(angle);
  const side = Math.abs(across) < 0.1 ? 'center' : across < 0 ? 'left' : 'right';
  const y = CENTRE.y - Math.cos(angle) * (RADIUS + AWAY);
  return {
    lines,
    height,
    side,
    x: CENTRE.x + across * (RADIUS + AWAY),
    // A label above or below its axis stands clear of it; one beside it is level with it.
    y: y - (Math.cos(angle) * height) / 2,
  };
}

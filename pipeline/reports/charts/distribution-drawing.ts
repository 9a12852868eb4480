import { toMicro } from '#core/decimal.ts';
import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { toneOf } from '../tone.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import { drawSvg, type Size } from './draw-svg.ts';
import { labelRows } from './label-rows.ts';
import { legend, SAMPLE, SIZE } from './legend.ts';
import type { Look } from './look.ts';
import { scoreBands, type ScoreBand } from './score-bands.ts';
import { textElement } from './text-element.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

const LEFT = 52;
const RIGHT = 24;
const BOTTOM = 48;
const ROW = 19;
const WIDEST_BAR = 64;
const FEWEST_BANDS = 5;

/** How many ranked units scored how much, the bars toned by grade, with the limits of the grades. */
export function distributionDrawing(model: ReportModel, look: Look, size: Size): string {
  const bands = amongOthers(scoreBands(model));
  const { grades } = model.scheme;
  const right = size.width - RIGHT;
  const key = legend(
    look,
    grades.map(({ name }) => ({
      text: name,
      sample: (x, y) => [swatch(look, toneColour(look, grades, name), x, y)],
    })),
    { left: LEFT, top: 0, width: size.width - LEFT },
  );
  const limits = gradeLimits(model, bands, LEFT, right);
  const places = labelRows(limits, LEFT, right, 8);
  const rows = Math.max(0, ...places.map((place) => place.row + 1));
  const top = key.height + Math.max(1, rows) * ROW + 32;
  const bottom = size.height - BOTTOM;

  return drawSvg(size, look, {
    grid: { left: LEFT, right: RIGHT, top, bottom: BOTTOM, outerBoundsMode: 'none' },
    xAxis: {
      type: 'category',
      data: bands.map((band) => pointsText(band.from)),
      axisLabel: { show: false },
      axisLine: { lineStyle: { color: look.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { color: look.ink, fontSize: SIZE },
      splitLine: { lineStyle: { color: look.line, opacity: 0.5 } },
    },
    series: [
      ...grades.map((grade, index) => ({
        type: 'bar',
        stack: 'units',
        barWidth: '76%',
        barMaxWidth: WIDEST_BAR,
        silent: true,
        itemStyle: {
          color: toneColour(look, grades, grade.name),
          borderColor: look.ink,
          borderWidth: 0.75,
        },
        data: bands.map((band) => band.byGrade[index] || null),
      })),
      {
        type: 'bar',
        stack: 'units',
        barMaxWidth: WIDEST_BAR,
        silent: true,
        itemStyle: { color: 'transparent' },
        data: bands.map((band) => ({
          value: 0,
          label: {
            show: band.units > 0,
            position: 'top',
            formatter: String(band.units),
            color: look.ink,
            fontSize: SIZE,
            textBorderColor: look.paper,
            textBorderWidth: 3,
          },
        })),
      },
    ],
    graphic: [
      ...key.elements,
      ...limits.flatMap((limit, index) => {
        const place = places[index] ?? { at: limit.at, row: 0 };
        const y = top - 22 - place.row * ROW - ROW / 2;
        return [
          dashed(look, limit.at, y + ROW / 2, bottom),
          textElement(look, { x: place.at, y, text: limit.text, size: SIZE, align: 'center' }),
        ];
      }),
      ...edges(bands).map((edge, index, all) =>
        textElement(look, {
          x: LEFT + ((right - LEFT) * index) / (all.length - 1),
          y: bottom + 16,
          text: edge,
          size: SIZE,
          align: 'center',
        }),
      ),
      textElement(look, {
        x: LEFT - 8,
        y: top - 18,
        text: chartWords.distribution.vertical,
        size: SIZE,
        align: 'right',
      }),
      textElement(look, {
        x: (LEFT + right) / 2,
        y: bottom + 38,
        text: chartWords.distribution.horizontal,
        size: SIZE,
        align: 'center',
      }),
    ],
  });
}

/** Few bands with empty ones on both sides, so that a lone bar stands on a scale. */
function amongOthers(bands: readonly ScoreBand[]): readonly ScoreBand[] {
  const [first] = bands;
  const last = bands.at(-1);
  if (first === undefined || last === undefined || bands.length >= FEWEST_BANDS) return bands;
  const width = first.to - first.from;
  const empty = { units: 0, byGrade: first.byGrade.map(() => 0) };
  const before = first.from < width ? [] : [{ ...empty, from: first.from - width, to: first.from }];
  const after = { ...empty, from: last.to, to: last.to + width };
  return amongOthers([...before, ...bands, after]);
}

function toneColour(look: Look, grades: readonly { readonly name: string }[], name: string) {
  return look.tones[toneOf(grades, name) - 1] ?? look.accent;
}

function swatch(look: Look, fill: string, x: number, y: number): object {
  return {
    type: 'rect',
    silent: true,
    shape: { x, y: y - SIZE / 2, width: SAMPLE, height: SIZE },
    style: { fill, stroke: look.ink, lineWidth: 0.75 },
  };
}

function dashed(look: Look, x: number, from: number, to: number): object {
  return {
    type: 'line',
    z: 50,
    silent: true,
    shape: { x1: x, y1: from, x2: x, y2: to },
    style: { stroke: look.ink, lineWidth: 1, lineDash: [5, 3] },
  };
}

/** Both ends of every band, each once. */
function edges(bands: readonly ScoreBand[]): readonly string[] {
  return [...bands.map((band) => band.from), ...bands.slice(-1).map((band) => band.to)].map(
    (edge) => pointsText(edge),
  );
}

/** Where a grade begins, within the scores that are drawn. */
function gradeLimits(
  { scheme }: ReportModel,
  bands: readonly ScoreBand[],
  left: number,
  right: number,
) {
  const low = bands.at(0)?.from ?? 0n;
  const high = bands.at(-1)?.to ?? 0n;
  return scheme.grades.flatMap((grade) => {
    const from = BigInt(toMicro(grade.from));
    if (from <= low || from >= high) return [];
    const [name = ''] = wrapLabel(grade.name, 8, 1);
    const text = chartWords.distribution.limit(name, pointsText(from));
    const share = Number(from - low) / Number(high - low);
    return [{ text, at: left + share * (right - left), width: textWidth(text) * SIZE }];
  });
}

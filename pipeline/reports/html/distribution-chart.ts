import { from, op } from 'arquero';
import type { ReportModel } from '../model.ts';
import { toneOf } from '../tone.ts';
import { words } from '../wording/zh-CN.ts';
import { chartLine, chartText, drawChart } from './chart.ts';
import { html, type Markup } from './markup.ts';

/** Widths of a band of scores that read well, in points, and how many bands are too many. */
const widths = [1, 2, 5, 10, 20, 50, 100, 200];
const MOST_BANDS = 10;

interface Band {
  readonly from: number;
  readonly to: number;
  readonly units: number;
  /** Units of each grade, in the scheme's order. */
  readonly byGrade: readonly number[];
}

/** How many ranked units scored how much, the bars coloured by grade. */
export function distributionChart(model: ReportModel, height: number): Markup {
  const bands = scoreBands(model);
  const { grades } = model.scheme;
  const { horizontal, vertical, bin, summary } = words.distribution;
  const chart = drawChart(height, {
    grid: { left: 44, right: 12, top: 64, bottom: 48 },
    legend: {
      top: 0,
      left: 0,
      itemWidth: 14,
      itemHeight: 14,
      selectedMode: false,
      textStyle: chartText,
    },
    xAxis: {
      type: 'category',
      data: bands.map((band) => `${band.from}–${band.to}`),
      name: horizontal,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: chartText,
      axisLabel: { ...chartText, fontSize: 12, interval: 0 },
      axisLine: chartLine,
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      name: vertical,
      nameTextStyle: { ...chartText, align: 'right' },
      axisLabel: chartText,
      splitLine: chartLine,
    },
    series: [
      ...grades.map((grade, index) => ({
        name: grade.name,
        type: 'bar',
        stack: 'units',
        barWidth: '72%',
        silent: true,
        itemStyle: { color: `var(--tone-${toneOf(grades, grade.name)})` },
        data: bands.map((band) => band.byGrade[index] ?? 0),
      })),
      {
        type: 'bar',
        stack: 'units',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: bands.map((band) => ({
          value: 0,
          label: {
            show: band.units > 0,
            position: 'top',
            formatter: String(band.units),
            ...chartText,
          },
        })),
      },
    ],
  });
  const told = bands.map((band) => bin(String(band.from), String(band.to), band.units));
  return html`<div class="chart" role="img" aria-label="${summary(told.join(words.listSeparator))}">
    ${chart}
  </div>`;
}

/** Bands of equal width from the lowest score to the highest; a band holds its lower end. */
function scoreBands(model: ReportModel): readonly Band[] {
  const scored = model.rankings.flatMap((row) =>
    row.score_micro === null ? [] : [{ score: row.score_micro, grade: row.grade ?? '' }],
  );
  const scores = scored.map((row) => row.score);
  const lowest = scores.reduce((a, b) => (a < b ? a : b), scores[0] ?? 0n);
  const highest = scores.reduce((a, b) => (a > b ? a : b), 0n);
  const width =
    widths.find((one) => bandOf(highest, one) - bandOf(lowest, one) < MOST_BANDS) ??
    model.scheme.total.toNumber();

  const counted = from(scored.map(({ score, grade }) => ({ band: bandOf(score, width), grade })))
    .groupby('band', 'grade')
    .rollup({ units: op.count() })
    .objects() as { band: number; grade: string; units: number }[];
  const unitsIn = (band: number, grade: string): number =>
    counted.find((row) => row.band === band && row.grade === grade)?.units ?? 0;

  const first = bandOf(lowest, width);
  const count = scored.length === 0 ? 0 : bandOf(highest, width) - first + 1;
  return Array.from({ length: count }, (_, index): Band => {
    const band = first + index;
    const byGrade = model.scheme.grades.map((grade) => unitsIn(band, grade.name));
    return {
      from: band * width,
      to: (band + 1) * width,
      units: byGrade.reduce((total, units) => total + units, 0),
      byGrade,
    };
  });
}

/** The band of a score (in millionths): 0 holds the scores from zero to under `width` points. */
function bandOf(score: bigint, width: number): number {
  return Number(score / BigInt(width * 1_000_000));
}

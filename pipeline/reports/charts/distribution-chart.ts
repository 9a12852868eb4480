import type { ReportModel } from '../model.ts';
import { summary } from '../summary.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import type { Chart } from './chart.ts';
import { distributionDrawing } from './distribution-drawing.ts';
import { distributionTold } from './distribution-told.ts';
import { printLook } from './print-look.ts';

const SIZE = { width: 640, height: 360 };

/** How many ranked units scored how much; `undefined` where nobody is ranked. */
export function distributionChart(model: ReportModel): Chart | undefined {
  if (model.evaluations.size === 0) return undefined;
  const svg = distributionDrawing(model, printLook, SIZE);
  return { ...SIZE, svg, summary: told(model) };
}

function told(model: ReportModel): string {
  const { scores } = summary(model);
  if (scores === undefined) return '';
  const words = chartWords.distribution;
  const units = model.evaluations.size;
  const [lowest, highest, median] = [scores.lowest, scores.highest, scores.median].map((score) =>
    score.toFixed(model.scheme.decimals),
  ) as [string, string, string];
  if (units === 1) return words.one(highest);
  if (scores.lowest.equals(scores.highest)) return words.equal(units, highest);
  return words.summary(units, lowest, highest, median, distributionTold(model));
}

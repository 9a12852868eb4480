import { pointsText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import { scoreBands } from './score-bands.ts';

/** The units of each band of scores, in words and figures. */
export function distributionTold(model: ReportModel): string {
  const { band, bands } = chartWords.distribution;
  const told = scoreBands(model).map(({ from, to, units }) =>
    band(pointsText(from), pointsText(to), units),
  );
  return bands(told.join(chartWords.listSeparator));
}

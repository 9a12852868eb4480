import { rateText } from '../figures.ts';
import type { ReportModel } from '../model.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import { chapterBars } from './chapter-bars.ts';
import type { Chart } from './chart.ts';
import {
  overallChapters,
  unitChapters,
  type ChapterPair,
  type ComparedChapters,
} from './compared-chapters.ts';
import { printLook } from './print-look.ts';
import { radarDrawing } from './radar-drawing.ts';

/** A radar of fewer axes is no area, and one of more cannot be read: bars then. */
const FEWEST_AXES = 3;
const MOST_AXES = 12;
const MOST_BARS = 18;

/**
 * Score rates of the chapters: the mean of all ranked units against their median; with a unit's code,
 * that unit against the median of its peers. `undefined` where there is nothing to show.
 */
export function chapterRadar(model: ReportModel, unitCode?: string): Chart | undefined {
  const compared = unitCode === undefined ? overallChapters(model) : unitChapters(model, unitCode);
  if (compared === undefined || compared.pairs.length === 0) return undefined;
  const axes = compared.pairs.length;
  const fits = axes >= FEWEST_AXES && axes <= MOST_AXES;
  const drawn = fits
    ? radarDrawing(compared, printLook)
    : chapterBars({ ...compared, pairs: lowest(compared.pairs) }, printLook);
  return { ...drawn, summary: told(compared) };
}

/** As many as fit on a page. */
function lowest(pairs: readonly ChapterPair[]): readonly ChapterPair[] {
  if (pairs.length <= MOST_BARS) return pairs;
  return pairs.toSorted((a, b) => a.rate - b.rate).slice(0, MOST_BARS);
}

function told({ rateName, besideName, pairs }: ComparedChapters): string {
  const { summary, pair, lowestOnly } = chartWords.chapters;
  const chapters = pairs.map(({ name, rate, beside }) =>
    pair(name, rateText(rate), rateText(beside)),
  );
  const note = pairs.length > MOST_BARS ? lowestOnly(MOST_BARS) : '';
  return `${summary(rateName, besideName, chapters.join(chartWords.listSeparator))}${note}`;
}

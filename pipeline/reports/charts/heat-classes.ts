import type { HeatCell } from './heat-table.ts';

/** A class of score rates, in whole percents; it holds its lower end, the last one its upper end too. */
export interface HeatClass {
  readonly from: number;
  readonly to: number;
  /** 1 for the weakest to `HEAT_TONES` for the best. */
  readonly tone: number;
}

export const HEAT_TONES = 6;

const widths = [2, 5, 10, 20];

/** Classes of one width that read well and cover every cell: six at most, the weakest first. */
export function heatClasses(cells: readonly HeatCell[]): readonly HeatClass[] {
  const whole = cells.map(wholePercent);
  const lowest = Math.min(...whole);
  const highest = Math.max(...whole);
  const spanned = (width: number) => Math.floor(highest / width) - Math.floor(lowest / width) + 1;
  const width = widths.find((one) => spanned(one) <= HEAT_TONES) ?? 20;
  const start = Math.floor(lowest / width);
  const count = cells.length === 0 ? 0 : spanned(width);
  return Array.from({ length: count }, (_, index) => ({
    from: (start + index) * width,
    to: (start + index + 1) * width,
    tone: count === 1 ? HEAT_TONES : 1 + Math.round((index * (HEAT_TONES - 1)) / (count - 1)),
  }));
}

/** The class of a cell. */
export function heatClassOf(classes: readonly HeatClass[], cell: HeatCell): HeatClass | undefined {
  const percent = wholePercent(cell);
  return classes.find(({ from, to }) => percent >= from && percent < to);
}

/** Full marks count as 99 percent, so that they open no class of their own. */
function wholePercent({ earned, possible }: HeatCell): number {
  return Math.min(99, Number((earned * 100n) / possible));
}

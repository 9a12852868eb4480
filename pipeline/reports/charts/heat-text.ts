import { decimal } from '#core/decimal.ts';
import type { HeatCell } from './heat-table.ts';

/** The score rate of a cell in percent, with one decimal and without the sign. */
export function heatText({ earned, possible }: HeatCell): string {
  return decimal(earned.toString()).times(100).dividedBy(possible.toString()).toFixed(1);
}

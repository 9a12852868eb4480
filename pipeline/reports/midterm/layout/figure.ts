import type { Chart } from '../../charts/chart.ts';
import type { Block } from '../../document/blocks.ts';

/** A chart over its caption; no block where it has nothing to show. */
export function figure(chart: Chart | undefined, caption: string): readonly Block[] {
  return chart === undefined ? [] : [{ kind: 'figure', chart, caption }];
}

import type { ReportModel } from '../model.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import type { Chart } from './chart.ts';
import { heatDrawing } from './heat-drawing.ts';
import { heatTable, type HeatTable } from './heat-table.ts';
import { heatText } from './heat-text.ts';
import { printLook } from './print-look.ts';

const TOLD = 3;

/**
 * Score rates of the weakest indicators by place: the units themselves, or their prefectures or
 * provinces where they are many. `undefined` where nothing is rated.
 */
export function indicatorHeatMap(model: ReportModel): Chart | undefined {
  const table = heatTable(model);
  if (table.leaves.length === 0 || table.rows.length === 0) return undefined;
  return { ...heatDrawing(table, printLook), summary: told(table) };
}

function told({ scale, leaves, every, rows }: HeatTable): string {
  const words = chartWords.heat;
  const cells = rows.flatMap(({ name, cells }) =>
    cells.flatMap((cell, index) => {
      if (cell === undefined || (name === undefined && rows.length > 1)) return [];
      const rate = Number(cell.earned) / Number(cell.possible);
      return [{ place: name ?? words.all, leaf: leaves[index]?.name ?? '', cell, rate }];
    }),
  );
  const lowest = cells
    .toSorted((a, b) => a.rate - b.rate)
    .slice(0, TOLD)
    .map(({ place, leaf, cell }) => words.cell(place, leaf, chartWords.percent(heatText(cell))));
  const places = rows.filter(({ name }) => name !== undefined).length;
  return words.summary(
    words.scales[scale](places),
    leaves.length === every ? words.everyLeaf(every) : words.weakest(leaves.length, every),
    lowest.join(chartWords.listSeparator),
  );
}

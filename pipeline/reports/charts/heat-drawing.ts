import { chartWords } from '../wording/charts.zh-CN.ts';
import { drawSvg } from './draw-svg.ts';
import { heatClasses, heatClassOf } from './heat-classes.ts';
import type { HeatTable } from './heat-table.ts';
import { heatText } from './heat-text.ts';
import { legend, SAMPLE, SIZE } from './legend.ts';
import type { Look } from './look.ts';
import { textElement } from './text-element.ts';
import { lineHeight, textLines } from './text-lines.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

const WIDTH = 640;
const NAME_SIZE = 12;
const CELL_SIZE = 11;
const LONGEST_NAME = 15;
const HEADER_LINES = 6;
const WIDEST_CELL = 76;
const ROOMY = { rows: 20, height: 24 };
const TIGHT = 19;

/** Places as rows, indicators as columns, a score rate in each cell; the darker, the weaker. */
export function heatDrawing({ leaves, rows }: HeatTable, look: Look) {
  const names = rows.map(({ name }) => wrapLabel(name ?? chartWords.heat.all, LONGEST_NAME, 1));
  const left = Math.ceil(Math.max(...names.flat().map(textWidth)) * NAME_SIZE) + 10;
  const cellWidth = Math.min(WIDEST_CELL, (WIDTH - left) / leaves.length);
  const cellHeight = rows.length > ROOMY.rows ? TIGHT : ROOMY.height;

  const classes = heatClasses(
    rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined)),
  );
  const key = legend(
    look,
    classes.map(({ from, to, tone }) => ({
      text: chartWords.heat.class(from, to),
      sample: (x, y) => [box(look, x, y - SIZE / 2, SAMPLE, SIZE, look.heat[tone - 1])],
    })),
    { left: 0, top: 0, width: WIDTH },
  );
  const perLine = (cellWidth - 3) / CELL_SIZE;
  const headers = leaves.map(({ code, name }) => [
    ...wrapLabel(code, perLine, 2),
    ...wrapLabel(name, perLine, HEADER_LINES),
  ]);
  const headerHeight = Math.max(...headers.map((lines) => lines.length)) * lineHeight(CELL_SIZE);
  const top = key.height + 10 + headerHeight + 4;
  const size = { width: WIDTH, height: top + rows.length * cellHeight + 2 };

  const svg = drawSvg(size, look, {
    graphic: [
      ...key.elements,
      ...headers.flatMap((lines, column) =>
        textLines(look, {
          x: left + (column + 0.5) * cellWidth,
          y: top - 4 - (lines.length * lineHeight(CELL_SIZE)) / 2,
          text: lines,
          size: CELL_SIZE,
          align: 'center',
        }),
      ),
      ...rows.flatMap(({ cells }, row) => {
        const y = top + row * cellHeight;
        const name = names[row]?.[0] ?? '';
        const middle = y + cellHeight / 2;
        return [
          textElement(look, {
            x: left - 6,
            y: middle,
            text: name,
            size: NAME_SIZE,
            align: 'right',
          }),
          ...cells.flatMap((cell, column) => {
            const x = left + column * cellWidth;
            const tone = cell && heatClassOf(classes, cell)?.tone;
            return [
              box(
                look,
                x,
                y,
                cellWidth,
                cellHeight,
                tone === undefined ? undefined : look.heat[tone - 1],
              ),
              textElement(look, {
                x: x + cellWidth / 2,
                y: middle,
                text: cell === undefined ? chartWords.heat.none : heatText(cell),
                size: CELL_SIZE,
                align: 'center',
                fill: tone !== undefined && tone <= look.darkHeat ? look.paper : look.ink,
              }),
            ];
          }),
        ];
      }),
    ],
  });
  return { ...size, svg };
}

function box(
  look: Look,
  x: number,
  y: number,
  width: number,
  height: number,
  fill = look.paper,
): object {
  return {
    type: 'rect',
    silent: true,
    shape: { x, y, width, height },
    style: { fill, stroke: look.paper, lineWidth: 1 },
  };
}

import { chartWords } from '../wording/charts.zh-CN.ts';
import { changeText } from './change-text.ts';
import { rise, type ChosenChanges, type RankChange } from './chosen-changes.ts';
import { drawSvg } from './draw-svg.ts';
import { legend, SAMPLE, SIZE } from './legend.ts';
import type { Look } from './look.ts';
import { slopeStyle } from './slope-style.ts';
import { spread } from './spread.ts';
import { textElement } from './text-element.ts';
import { textWidth } from './text-width.ts';
import { wrapLabel } from './wrap-label.ts';

const WIDTH = 640;
/** Where the two axes stand. */
const AXES = { before: 216, now: WIDTH - 232 };
/** From a rank on its axis to its label, which may stand higher or lower. */
const LEAD = 24;
/** Where the labels stand: those on the left end here, those on the right begin. */
const LABELS = { before: AXES.before - LEAD - 4, now: AXES.now + LEAD + 4 };
const ROW = 19;
const NAME_WIDTH = 11;
const LOWEST = 150;
const HEADING = 30;

/** Two axes of ranks and a line between them for each unit, its name at both ends. */
export function slopeDrawing(
  { changes }: ChosenChanges,
  rounds: { readonly before: string; readonly now: string },
  look: Look,
) {
  const directions = ['up', 'down', 'same'] as const;
  const shown = directions.filter((one) => changes.some((change) => directionOf(change) === one));
  const key = legend(
    look,
    shown.map((direction) => ({
      text: chartWords.slope.directions[direction],
      sample: (x, y) => line(look, direction, [x, y], [x + SAMPLE, y]),
    })),
    { left: 8, top: 0, width: WIDTH - 8 },
  );
  const top = key.height + HEADING + ROW / 2;
  const height = Math.max(LOWEST, top + (changes.length + 0.5) * ROW);
  const bottom = height - ROW / 2 - 2;
  const last = Math.max(2, ...changes.flatMap(({ before, now }) => [before, now]));
  const at = (rank: number) => top + ((rank - 1) / (last - 1)) * (bottom - top);
  const places = (rankOf: (change: RankChange) => number) =>
    labelPlaces(changes, rankOf, at, top, bottom);
  const before = places((change) => change.before);
  const now = places((change) => change.now);

  const svg = drawSvg({ width: WIDTH, height }, look, {
    graphic: [
      ...key.elements,
      ...(['before', 'now'] as const).flatMap((side) => [
        axis(look, AXES[side], top, bottom),
        textElement(look, {
          x: AXES[side],
          y: key.height + HEADING / 2,
          text: chartWords.slope.heading[side](wrapLabel(rounds[side], NAME_WIDTH, 1)[0] ?? ''),
          size: SIZE,
          align: side === 'before' ? 'right' : 'left',
        }),
      ]),
      ...changes.flatMap((change, index) => {
        const direction = directionOf(change);
        const from = at(change.before);
        const to = at(change.now);
        const [name = ''] = wrapLabel(change.name, nameWidth(change), 1);
        const left = before[index] ?? from;
        const right = now[index] ?? to;
        return [
          lead(look, AXES.before - 5, from, AXES.before - LEAD, left),
          lead(look, AXES.now + 5, to, AXES.now + LEAD, right),
          ...line(look, direction, [AXES.before, from], [AXES.now, to]),
          textElement(look, {
            x: LABELS.before,
            y: left,
            text: labelBefore(change, name),
            size: SIZE,
            align: 'right',
          }),
          textElement(look, {
            x: LABELS.now,
            y: right,
            text: labelNow(change, name),
            size: SIZE,
          }),
        ];
      }),
    ],
  });
  return { svg, width: WIDTH, height };
}

function labelBefore(change: RankChange, name: string): string {
  return chartWords.slope.before(name, String(change.before));
}

function labelNow(change: RankChange, name: string): string {
  return chartWords.slope.now(String(change.now), name, changeText(change));
}

/** What the ranks beside it leave to a name, in characters of Chinese: the same at both ends. */
function nameWidth(change: RankChange): number {
  const left = LABELS.before / SIZE - textWidth(labelBefore(change, ''));
  const right = (WIDTH - LABELS.now) / SIZE - textWidth(labelNow(change, ''));
  return Math.min(NAME_WIDTH, left, right);
}

/** The middles of the labels on one side, in the order of `changes`. */
function labelPlaces(
  changes: readonly RankChange[],
  rankOf: (change: RankChange) => number,
  at: (rank: number) => number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = changes
    .map((change, index) => ({ index, rank: rankOf(change) }))
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index);
  const wanted = order.map(({ rank }) => ({ at: at(rank), size: ROW }));
  const placed = spread(wanted, top - ROW / 2, bottom + ROW / 2);
  const places = new Map(order.map(({ index }, place) => [index, placed[place] ?? 0]));
  return changes.map((_, index) => places.get(index) ?? 0);
}

function directionOf(change: RankChange): 'up' | 'down' | 'same' {
  const places = rise(change);
  if (places === 0) return 'same';
  return places > 0 ? 'up' : 'down';
}

type Point = readonly [x: number, y: number];

/** A line with a marker at both ends. */
function line(
  look: Look,
  direction: 'up' | 'down' | 'same',
  from: Point,
  to: Point,
): readonly object[] {
  const { colour, width, dash, hollow } = slopeStyle(look, direction);
  return [
    {
      type: 'line',
      silent: true,
      shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
      style: { stroke: colour, lineWidth: width, lineDash: dash },
    },
    ...[from, to].map(([cx, cy]) => ({
      type: 'circle',
      silent: true,
      shape: { cx, cy, r: 3.2 },
      style: { fill: hollow ? look.paper : colour, stroke: colour, lineWidth: 1.5 },
    })),
  ];
}

function lead(look: Look, x1: number, y1: number, x2: number, y2: number): object {
  return {
    type: 'line',
    silent: true,
    shape: { x1, y1, x2, y2 },
    style: { stroke: look.line, lineWidth: 1 },
  };
}

function axis(look: Look, x: number, y1: number, y2: number): object {
  return {
    type: 'line',
    silent: true,
    shape: { x1: x, y1, x2: x, y2 },
    style: { stroke: look.line, lineWidth: 1 },
  };
}

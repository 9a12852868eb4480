import { changeText } from './change-text.ts';
import type { ReportModel } from '../model.ts';
import { chartWords } from '../wording/charts.zh-CN.ts';
import type { Chart } from './chart.ts';
import { chosenChanges, rise, type ChosenChanges } from './chosen-changes.ts';
import { labelText } from './label-text.ts';
import { printLook } from './print-look.ts';
import { slopeDrawing } from './slope-drawing.ts';

const TOLD = 3;

/**
 * Ranks in the round before beside those of this one; of many units the first and those that moved
 * most. `undefined` where no unit was ranked in both.
 */
export function rankSlope(model: ReportModel): Chart | undefined {
  const chosen = chosenChanges(model);
  const { previousRound } = model;
  if (chosen.changes.length === 0 || previousRound === undefined) return undefined;
  const rounds = { before: previousRound.round, now: model.round };
  return { ...slopeDrawing(chosen, rounds, printLook), summary: told(chosen) };
}

function told({ changes, every }: ChosenChanges): string {
  const words = chartWords.slope;
  const named = (units: typeof changes) =>
    units
      .slice(0, TOLD)
      .map((one) => words.moved(labelText(one.name), one.before, one.now, changeText(one)))
      .join(chartWords.listSeparator);
  const risers = changes.filter((one) => rise(one) > 0).toSorted((a, b) => rise(b) - rise(a));
  const fallers = changes.filter((one) => rise(one) < 0).toSorted((a, b) => rise(a) - rise(b));
  return [
    changes.length === every ? words.every(every) : words.chosen(every, changes.length),
    ...(risers.length > 0 ? [words.risers(named(risers))] : []),
    ...(fallers.length > 0 ? [words.fallers(named(fallers))] : []),
    ...(risers.length + fallers.length === 0 ? [words.still] : []),
  ].join('');
}

import { chaptersOf } from '../chapter-rates.ts';
import type { ReportModel } from '../model.ts';
import { themesOf } from '../theme-lines.ts';

/** What a row of the page's table says of a unit, in order. */
export const places = [
  'code',
  'name',
  'prefecture',
  'kind',
  'status',
  'reason',
  'rank',
  'groupRank',
  'kindRank',
  'prefectureRank',
  'score',
  'bar',
  'grade',
  'outcome',
  'tone',
  'base',
  'bonus',
  'deduction',
  'omitted',
  'weight',
  'weightFault',
  'weighted',
  'self',
  'unrescaledScore',
  'unrescaledRank',
  'veto',
  'earned',
  'attainable',
  'exactOmitted',
  'exactBase',
  'exactBonus',
  'exactDeduction',
  'afterBonus',
  'afterDeduction',
  'afterVeto',
  'held',
] as const;

export type Place = (typeof places)[number];

/** What follows of each theme: all of it where there is a round before, else the rate alone. */
export const themeParts = ['rate', 'compared', 'previous', 'change'] as const;
export type ThemePart = (typeof themeParts)[number];

/** What the row says at its end of the round before. */
export const changePlaces = [
  'rankChange',
  'previousRank',
  'previousScore',
  'scoreChange',
  'comparedChange',
  'comparedLeaves',
  'comparedPoints',
  'comparedPrevious',
  'comparedScore',
] as const;
export type ChangePlace = (typeof changePlaces)[number];

/** Where something stands in a row. */
export function placeOf(name: Place): number {
  return places.indexOf(name);
}

/** Where the score rate of a chapter stands, by its position; chapters follow the unit itself. */
export function placeOfChapter(position: number): number {
  return places.length + position;
}

/** Where something of a theme stands, by its position; themes follow the chapters. */
export function placeOfTheme(model: ReportModel, position: number, part: ThemePart): number {
  const width = model.previousRound === undefined ? 1 : themeParts.length;
  const first = placeOfChapter(chaptersOf(model).length);
  return first + position * width + themeParts.indexOf(part);
}

/** Where something of the round before stands; it follows the themes. */
export function placeOfChange(model: ReportModel, name: ChangePlace): number {
  return placeOfTheme(model, themesOf(model).length, 'rate') + changePlaces.indexOf(name);
}

import type { Context } from './context.ts';
import { make } from './element.ts';
import { fill } from './fill.ts';

/** Where a figure stands. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/** File and sheet that most of a unit's figures stand in, told once instead of every time. */
export type UsualPlace = Omit<Place, 'cell'>;

/** File, sheet and cell in one line; the cell alone in the usual sheet. */
export function placeText(place: Place, usual?: UsualPlace): string {
  if (usual !== undefined && isIn(place, usual) && place.cell !== '') return place.cell;
  return [place.file, place.sheet, place.cell].filter((part) => part !== '').join(' · ');
}

/** The file and sheet in which the first of some figures stands, where another stands there too. */
export function usualPlace(places: readonly Place[]): UsualPlace | undefined {
  const [first, ...others] = places;
  return first !== undefined && first.file !== '' && others.some((other) => isIn(other, first))
    ? first
    : undefined;
}

/** Tells it. */
export function usualPlaceNote(
  { words }: Context,
  usual: UsualPlace | undefined,
): HTMLElement | undefined {
  if (usual === undefined) return undefined;
  const { file, sheet } = usual;
  return make('p', { class: 'note' }, fill(words.leaf.usualPlace, { file, sheet }));
}

function isIn(place: Place, usual: UsualPlace): boolean {
  return place.file === usual.file && place.sheet === usual.sheet;
}

import { FIRST_CHARACTER, ONE_CHARACTER, type Texts } from '../../page/texts.ts';

/** A column of texts as the page carries it; the distinct ones in order of appearance. */
export function textsOf(column: readonly string[]): Texts {
  const placeOf = new Map<string, number>();
  const places = column.map((text) => {
    const place = placeOf.get(text) ?? placeOf.size;
    if (place === placeOf.size) placeOf.set(text, place);
    return place;
  });
  const write = placeOf.size > ONE_CHARACTER ? wideCharacters : character;
  return { texts: [...placeOf.keys()], rows: places.map(write).join('') };
}

function wideCharacters(place: number): string {
  return character(Math.floor(place / ONE_CHARACTER)) + character(place % ONE_CHARACTER);
}

function character(digit: number): string {
  return String.fromCharCode(FIRST_CHARACTER + digit);
}

import { FIRST_CHARACTER, ONE_CHARACTER, type Texts } from '../../page/texts.ts';

/** A column of texts as the page carries it; the distinct ones in order of appearance. */
export function textsOf(column: readonly string[]): Texts {
  const places = new Map<string, number>();
  for (const text of column) if (!places.has(text)) places.set(text, places.size);
  const write = places.size > ONE_CHARACTER ? wideCharacters : character;
  return {
    texts: [...places.keys()],
    rows: column.map((text) => write(places.get(text) ?? 0)).join(''),
  };
}

function wideCharacters(place: number): string {
  return character(Math.floor(place / ONE_CHARACTER)) + character(place % ONE_CHARACTER);
}

function character(digit: number): string {
  return String.fromCharCode(FIRST_CHARACTER + digit);
}

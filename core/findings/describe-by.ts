import type { Message } from './describe.ts';
import type { Finding } from './finding.ts';

/** As much of what somebody typed as a message shows, in characters. */
const SHOWN = 300;

/** A finding as a wording of its code says it, each part in one line. */
export function describeBy(word: (parameters: never) => Message, finding: Finding): Message {
  const shown = Object.entries(finding.parameters).map(([name, value]) => [name, shownAs(value)]);
  return word(Object.fromEntries(shown) as never);
}

type Value = string | number | readonly string[];

function shownAs(value: Value): Value {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? inOneLine(value) : value.map(inOneLine);
}

/** Text in one line, and in the order in which it is read: a cell holds up to 32,767 characters, and any of them. */
export function inOneLine(value: string): string {
  const line = value.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : line;
}

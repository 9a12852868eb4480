import type { Entering } from '../host.ts';
import type { Typed } from './typed.ts';

/** Several texts as one entry, unless one of them is not understood. */
export function together(typed: readonly Typed[]): Typed {
  const entries: Entering[] = [];
  for (const each of typed) {
    if (each.finding) return each;
    entries.push(...each.entries);
  }
  return { entries };
}

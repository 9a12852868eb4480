import type { Context } from './context.ts';
import { make } from './element.ts';

/** Says which texts the page leaves out and where they are; nothing where it has all. */
export function leftOutNote({ data }: Context): HTMLElement | undefined {
  return data.leftOut.length === 0
    ? undefined
    : make('p', { class: 'banner' }, data.leftOut.join(''));
}

import { make } from './element.ts';
import type { ChangeSigns } from './page-words.ts';

/** A change with its sign in front, or in words where nothing changed; what is no figure stands as it is. */
export function changeOf(change: string, signs: ChangeSigns): HTMLElement | string {
  const figure = Number.parseFloat(change);
  if (Number.isNaN(figure)) return change;
  const direction = figure > 0 ? 'up' : figure < 0 ? 'down' : 'same';
  const text = direction === 'same' ? signs.same : `${signs[direction]}${change.replace('-', '')}`;
  return make('span', { 'data-direction': direction }, text);
}

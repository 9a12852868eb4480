import type { Place } from '../../model/area.ts';
import type { Extent } from './extent.ts';
import { cornerOf, move, type Direction } from './move.ts';

/** What a key asks of the grid. */
export type GridKey =
  | { readonly kind: 'select'; readonly place: Place }
  /** Edits what is there. */
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'choose' };

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const PAGE = 8;

/** Reads a key that was pressed while a cell is selected; undefined for one that is none of the grid's. */
export function gridKey(event: KeyboardEvent, extent: Extent, from: Place): GridKey | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey) return key === 'ArrowDown' ? { kind: 'choose' } : undefined;
  if (metaKey) return undefined;
  if (ctrlKey) return key === 'Home' ? select(cornerOf(extent, { row: 0, column: 0 })) : undefined;
  const direction = directions[key];
  if (direction !== undefined) return select(move(extent, from, direction));
  switch (key) {
    case 'Enter':
      return select(move(extent, from, shiftKey ? 'up' : 'down'));
    case 'Home':
      return select(cornerOf(extent, { row: from.row, column: 0 }));
    case 'PageDown':
      return select(steps(extent, from, 'down'));
    case 'PageUp':
      return select(steps(extent, from, 'up'));
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    default:
      return undefined;
  }
}

function select(place: Place): GridKey {
  return { kind: 'select', place };
}

function steps(extent: Extent, from: Place, direction: Direction): Place {
  return Array.from({ length: PAGE }).reduce<Place>((at) => move(extent, at, direction), from);
}

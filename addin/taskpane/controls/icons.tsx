import type { JSX } from 'preact';

/** Outlines on a grid of 16, drawn with a line of 1.25. */
const outlines = {
  up: 'M3.5 9.5 8 5l4.5 4.5',
  down: 'M3.5 6.5 8 11l4.5-4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3',
  close: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  error: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M5.75 5.75l4.5 4.5m0-4.5-4.5 4.5',
  warning: 'M8 2 1.75 13.5h12.5zM8 6.5v3.25m0 1.75v.25',
  info: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M8 7.25v3.75M8 5v.25',
  done: 'M8 1.75a6.25 6.25 0 1 1 0 12.5 6.25 6.25 0 0 1 0-12.5M5.25 8.25 7.25 10.25 11 6.25',
  lock: 'M3.75 7h8.5v6.5h-8.5zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
} as const;

export type IconName = keyof typeof outlines;

/** A small picture beside words; it says nothing that they do not. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}

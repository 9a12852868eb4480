import type { Look } from './look.ts';

/** How a line of a slope chart looks: whether a unit rose is told by more than its colour. */
export interface SlopeStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  /** Whether its markers are. */
  readonly hollow: boolean;
}

/** Rising lines are dark and whole, falling ones lighter and dashed, level ones thin. */
export function slopeStyle(look: Look, direction: 'up' | 'down' | 'same'): SlopeStyle {
  switch (direction) {
    case 'up':
      return { colour: look.accent, width: 2.25, dash: [], hollow: false };
    case 'down':
      return { colour: look.fall, width: 2.25, dash: [6, 3], hollow: true };
    case 'same':
      return { colour: look.beside, width: 1.25, dash: [], hollow: true };
  }
}

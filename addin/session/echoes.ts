import type { CellPlace } from '../host.ts';

/** Tells selections of the session's own, of which the host tells too, from those that somebody made. */
export interface Echoes {
  /** A cell that is about to be selected. */
  expect(place: CellPlace): void;
  /** Whether a selection that the host tells of is one of those. */
  isEcho(place: CellPlace): boolean;
}

export function createEchoes(): Echoes {
  let expected: readonly CellPlace[] = [];
  return {
    expect(place) {
      expected = [...expected, place];
    },
    isEcho(place) {
      const at = expected.findIndex((each) => isSame(each, place));
      expected = at < 0 ? [] : expected.slice(at + 1);
      return at >= 0;
    },
  };
}

function isSame(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

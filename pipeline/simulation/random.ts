import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';

/** Draws that a seed settles. */
export interface Random {
  /** In [0, 1). */
  share(): number;
  /** In [low, high]. */
  integer(low: number, high: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** The number that a unit's draws start from: its code, read to base 36 where it has letters. */
export function seedOf(code: string): number {
  return /^\d+$/.test(code) ? Number(code) : Number.parseInt(code, 36) % 2 ** 31;
}

/** Draws from a Mersenne Twister; the same seed gives the same draws. */
export function seededRandom(seed: number): Random {
  const generator = mersenne(seed);
  const share = () => uniformFloat64(generator);
  const integer = (low: number, high: number) => uniformInt(generator, low, high);
  return {
    share,
    integer,
    happens: (probability) => share() < probability,
    pick: (items) => {
      const picked = items[integer(0, items.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
  };
}

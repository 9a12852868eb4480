/** Something along a line: where its middle should be, and the room that it takes. */
interface Wanted {
  readonly at: number;
  readonly size: number;
}

/** Neighbours that touch, moved as one: their middle, and how many they are. */
interface Pool {
  at: number;
  count: number;
}

/**
 * Where the middles come to lie so that nothing overlaps, as near as can be to where they should be,
 * in the order given and within `low` and `high` while there is room. Wanted places must ascend.
 *
 * The least squares under an order: neighbours that would overlap are pooled at their mean.
 */
export function spread(wanted: readonly Wanted[], low: number, high: number): readonly number[] {
  const offsets = offsetsOf(wanted);
  const first = (wanted[0]?.size ?? 0) / 2;
  const last = (wanted.at(-1)?.size ?? 0) / 2;
  const lowest = low + first;
  const highest = Math.max(lowest, high - last - (offsets.at(-1) ?? 0));
  const pools: Pool[] = [];
  for (const [index, { at }] of wanted.entries()) {
    let pool: Pool = { at: at - (offsets[index] ?? 0), count: 1 };
    let before = pools.at(-1);
    while (before !== undefined && before.at > pool.at) {
      pools.pop();
      pool = joined(before, pool);
      before = pools.at(-1);
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ at, count }) => Array.from({ length: count }, () => at))
    .map((at, index) => Math.max(lowest, Math.min(at, highest)) + (offsets[index] ?? 0));
}

/** How far each lies behind the first where all touch. */
function offsetsOf(wanted: readonly Wanted[]): readonly number[] {
  let offset = 0;
  return wanted.map(({ size }, index) => {
    const before = wanted[index - 1];
    if (before !== undefined) offset += (before.size + size) / 2;
    return offset;
  });
}

function joined(one: Pool, other: Pool): Pool {
  const count = one.count + other.count;
  return { at: (one.at * one.count + other.at * other.count) / count, count };
}

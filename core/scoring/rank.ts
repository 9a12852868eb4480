/**
 * Places by score, the highest first: ties share the better place and the next is skipped
 * (1, 2, 2, 4). The order of `scores` decides nothing.
 *
 * Scores are compared as they are: pass rounded ones to rank on the rounded score.
 */
export function ranks<T>(scores: readonly T[], compare: (a: T, b: T) => number): number[] {
  const order = scores
    .map((score, index) => ({ score, index }))
    .toSorted((a, b) => compare(b.score, a.score));
  const places = Array.from({ length: scores.length }, () => 0);
  let place = 0;
  order.forEach((entry, position) => {
    const before = order[position - 1];
    if (before === undefined || compare(before.score, entry.score) !== 0) place = position + 1;
    places[entry.index] = place;
  });
  return places;
}

/** Places within groups: each item is ranked among those with the same key. */
export function ranksWithin<T>(
  items: readonly T[],
  key: (item: T) => string,
  compare: (a: T, b: T) => number,
): number[] {
  const groups = Map.groupBy(items.keys(), (index) => key(items[index] as T));
  const places = Array.from({ length: items.length }, () => 0);
  for (const members of groups.values()) {
    const within = ranks(
      members.map((index) => items[index] as T),
      compare,
    );
    members.forEach((index, position) => {
      places[index] = within[position] ?? 0;
    });
  }
  return places;
}

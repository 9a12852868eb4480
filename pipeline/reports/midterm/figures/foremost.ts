/**
 * The first `most` of an ordered list, so that it never parts those that are `equal`: ties at the end
 * are taken in up to twice as many, else left out. None where all of the first are one tie beyond that.
 */
export function foremost<T>(
  ordered: readonly T[],
  most: number,
  equal: (a: T, b: T) => boolean,
): readonly T[] {
  const last = ordered[most - 1];
  if (last === undefined) return ordered;
  const tie = ordered.filter((one) => equal(one, last));
  const before = ordered.findIndex((one) => equal(one, last));
  const end = before + tie.length;
  return ordered.slice(0, end <= 2 * most ? end : before);
}

/** Whether so many bytes are the same in two views, from an offset on in each. */
export function isSameBytes(
  one: DataView,
  from: number,
  other: DataView,
  start: number,
  length: number,
): boolean {
  let at = 0;
  for (; at + 8 <= length; at += 8) {
    const differing =
      (one.getInt32(from + at) ^ other.getInt32(start + at)) |
      (one.getInt32(from + at + 4) ^ other.getInt32(start + at + 4));
    if (differing !== 0) return false;
  }
  for (; at < length; at += 1) {
    if (one.getUint8(from + at) !== other.getUint8(start + at)) return false;
  }
  return true;
}

/**
 * Widths in twips of columns that share `total`: as near to their shares as whole numbers come, and
 * they add up to it exactly (what is left over goes to the largest remainders, the first of equals).
 * Columns without a share at all share alike.
 */
export function columnWidths(shares: readonly number[], total: number): readonly number[] {
  const sum = shares.reduce((running, share) => running + share, 0);
  const exact = shares.map((share) => (sum > 0 ? (share / sum) * total : total / shares.length));
  const widths = exact.map(Math.floor);
  const left = total - widths.reduce((running, width) => running + width, 0);
  const byRemainder = exact
    .map((width, index) => ({ index, remainder: width - Math.floor(width) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const larger = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return widths.map((width, index) => (larger.has(index) ? width + 1 : width));
}

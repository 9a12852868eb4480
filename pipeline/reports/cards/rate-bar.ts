/** Squares of a bar, ten per cent each. */
const SQUARES = 10;

/**
 * A score rate (0 to 1) as a bar of ten squares, filled as far as it reaches whole tenths; a diamond
 * stands in the square of the median. The characters are in every Chinese font.
 */
export function rateBar(rate: number, median?: number): string {
  const filled = tenths(rate);
  const mark = median === undefined ? -1 : Math.min(SQUARES - 1, tenths(median));
  return Array.from({ length: SQUARES }, (_, square) => {
    const isFilled = square < filled;
    if (square === mark) return isFilled ? '◆' : '◇';
    return isFilled ? '■' : '□';
  }).join('');
}

/** Whole tenths of a rate; a double's last digits make no tenth less. */
function tenths(rate: number): number {
  return Math.min(SQUARES, Math.max(0, Math.floor(rate * SQUARES + 1e-9)));
}

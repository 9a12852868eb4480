/** Whether a unit is per cent: the cell then holds a share (0.95) and shows it as 95%. */
export function isPercent(unit: string | undefined): boolean {
  return unit === '%' || unit === '\uFF05';
}

/** Places to which a share is read as per cent, in the formula and in collect alike. */
export const PERCENT_PLACES = 10;

/** A cell's number in the rule's unit; rounded, so that 0.57 read as per cent is 57 and not 56.99…. */
export function inUnit(cell: string, unit: string | undefined): string {
  return isPercent(unit) ? `ROUND(${cell}*100,${PERCENT_PLACES})` : cell;
}

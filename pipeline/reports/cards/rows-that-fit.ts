/** Height that is left on either page, in points. */
export interface PageRoom {
  readonly first: number;
  readonly second: number;
}

/** Heights of a table and of what leads to it, in points. */
export interface TableHeights {
  readonly lead: number;
  /** Stands again on the second page. */
  readonly header: number;
  readonly rows: readonly number[];
}

/** The most rows of a table that two pages hold, as a document breaks one that may break: no row stands alone. */
export function rowsThatFit(heights: TableHeights, room: PageRoom): number {
  for (let count = heights.rows.length; count > 0; count -= 1) {
    if (fits(count, heights, room)) return count;
  }
  return 0;
}

function fits(
  count: number,
  { lead, header, rows }: TableHeights,
  { first, second }: PageRoom,
): boolean {
  const shown = rows.slice(0, count);
  const whole = header + total(shown);
  if (lead + whole <= first) return true;
  const onFirst = rowsOnFirst(shown, first - lead - header);
  if (onFirst > 0) return header + total(shown.slice(onFirst)) <= second;
  return (lead > first ? lead : 0) + whole <= second;
}

/** Rows of the table that the first page holds: none or two at least, and the last two stay together. */
function rowsOnFirst(rows: readonly number[], room: number): number {
  let height = 0;
  const beyond = rows.findIndex((each) => (height += each) > room);
  const held = rows.length - beyond === 1 ? beyond - 1 : beyond;
  return held < 2 ? 0 : held;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

import { address } from '#core/workbook/cells.ts';

/** Cells of one column as a list of references, `I7:I9 I15`, from the topmost down (ECMA-376-1, 18.18.76). */
export function areasOf(column: number, rows: Iterable<number>): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of [...new Set(rows)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => {
      const top = address(first, column);
      return first === last ? top : `${top}:${address(last, column)}`;
    })
    .join(' ');
}

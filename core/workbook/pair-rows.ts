/** A row by what it is known by and its other cells, each as a text. */
export interface NamedRow {
  readonly name: string;
  readonly cells: readonly string[];
}

/**
 * Which row of before a row of after is, for those that have one, by its place in `before`: the one that
 * is the same in all, else of the same name, else the same but for its name. Of rows alike the earlier is
 * taken first.
 */
export function pairRows<Row extends NamedRow>(
  before: readonly NamedRow[],
  after: readonly Row[],
): ReadonlyMap<Row, number> {
  const pairs = new Map<Row, number>();
  const taken = new Set<number>();
  for (const likeness of [wholly, ({ name }: NamedRow) => name, butForName]) {
    const free = new Map<string, number[]>();
    for (let index = before.length - 1; index >= 0; index -= 1) {
      if (taken.has(index)) continue;
      const key = likeness(before[index]!);
      const alike = free.get(key);
      if (alike) alike.push(index);
      else free.set(key, [index]);
    }
    for (const row of after) {
      if (pairs.has(row)) continue;
      const index = free.get(likeness(row))?.pop();
      if (index === undefined) continue;
      pairs.set(row, index);
      taken.add(index);
    }
  }
  return pairs;
}

function wholly({ name, cells }: NamedRow): string {
  return `${cells.join('')} ${name}`;
}

function butForName({ cells }: NamedRow): string {
  return cells.join('');
}

import type { RecordedRow } from './seal-record.ts';

/**
 * Which row of before a row of after is, for those that have one, by its place in `before`: the one that
 * is the same in all, else of the same name, else the same but for its name. Of rows alike the earlier is
 * taken first.
 */
export function pairRows(
  before: readonly RecordedRow[],
  after: readonly RecordedRow[],
): ReadonlyMap<RecordedRow, number> {
  const pairs = new Map<RecordedRow, number>();
  const taken = new Set<number>();
  for (const likeness of [wholly, ({ name }: RecordedRow) => name, butForName]) {
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

function wholly({ name, cells }: RecordedRow): string {
  return `${cells.join('')} ${name}`;
}

function butForName({ cells }: RecordedRow): string {
  return cells.join('');
}

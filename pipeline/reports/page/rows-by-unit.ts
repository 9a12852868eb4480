import type { RowsByUnit } from './page-data.ts';
import { textIn } from './texts.ts';

/** The rows of one unit. */
export function rowsOfUnit<Field extends string>(
  { starts, fields }: RowsByUnit<Field>,
  unit: number,
): readonly Readonly<Record<Field, string>>[] {
  const first = starts[unit] ?? 0;
  const length = (starts[unit + 1] ?? first) - first;
  const names = Object.keys(fields) as Field[];
  return Array.from(
    { length },
    (_, index) =>
      Object.fromEntries(
        names.map((name) => [name, textIn(fields[name], first + index)]),
      ) as Record<Field, string>,
  );
}

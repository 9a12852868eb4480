import type { ReportModel } from '../../model.ts';
import type { RowsByUnit } from '../../page/page-data.ts';
import { textsOf } from './texts-of.ts';

/** Rows of many units as the page carries them: by unit in the order of the ranking, as columns. */
export function rowsOfUnits<
  Row extends { readonly unit_code: string | null },
  Field extends string,
>(
  { rankings }: ReportModel,
  rows: readonly Row[],
  fields: readonly Field[],
  textOf: (row: Row, field: Field) => string,
): RowsByUnit<Field> {
  const byUnit = Map.groupBy(rows, (row) => row.unit_code);
  const groups = rankings.map((row) => byUnit.get(row.unit_code) ?? []);
  const inOrder = groups.flat();
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  return {
    starts,
    fields: Object.fromEntries(
      fields.map((field) => [field, textsOf(inOrder.map((row) => textOf(row, field)))]),
    ) as RowsByUnit<Field>['fields'],
  };
}

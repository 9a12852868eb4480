import { finding, type Finding } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import { pairRows } from './pair-rows.ts';
import {
  prefilledColumns,
  type PrefilledRow,
  type PrefilledRows,
  type PrefilledSheet,
} from './prefilled.ts';
import { headersBySheet } from './sheets.ts';

/** Where what stands in a workbook differs from what a county wrote: each cell, each row more or less. */
export function prefillDifferences(
  issued: PrefilledRows,
  standing: PrefilledRows,
): readonly Finding[] {
  return keysOf(prefilledColumns).flatMap((sheet) =>
    sheetDifferences(sheet, issued[sheet], standing[sheet]),
  );
}

function sheetDifferences(
  sheet: PrefilledSheet,
  issued: readonly PrefilledRow[],
  standing: readonly PrefilledRow[],
): readonly Finding[] {
  const pairs = pairRows(issued, standing);
  const stayed = new Set(pairs.values());
  const gone = issued.filter((_, index) => !stayed.has(index));
  return [
    ...standing.flatMap((row) => {
      const before = issued[pairs.get(row) ?? -1];
      if (before !== undefined) return rowDifferences(sheet, before, row);
      return [finding('prefill.row-added', { name: row.name }, row.placeOf?.(0) ?? { sheet })];
    }),
    ...gone.map(({ name }) => finding('prefill.row-removed', { name }, { sheet })),
  ];
}

/** The cells of a row that say something else, its name among them. */
function rowDifferences(
  sheet: PrefilledSheet,
  before: PrefilledRow,
  row: PrefilledRow,
): readonly Finding[] {
  const issued = [before.name, ...before.cells];
  return [row.name, ...row.cells].flatMap((found, index) => {
    const expected = issued[index] ?? '';
    if (found === expected) return [];
    const column = headersBySheet[sheet]?.[prefilledColumns[sheet][index] ?? ''] ?? '';
    const parameters = { name: before.name, column, found, expected };
    return [finding('prefill.cell-altered', parameters, row.placeOf?.(index) ?? { sheet })];
  });
}

import { isDeepStrictEqual } from 'node:util';
import type { DataValidation, Worksheet } from 'exceljs';
import { address } from '#core/workbook/cells.ts';

/**
 * Joins the equal validations of cells under one another into ranges, none of which share a cell.
 *
 * ExcelJS joins them too, but takes A10 before A9 and so writes ranges that overlap, which readers
 * of the format may refuse. To be called when all validations of the sheet are set.
 */
export function joinValidations(sheet: Worksheet): void {
  const { dataValidations } = sheet as WithValidations;
  const runs: Run[] = [];
  for (const { column, row, validation } of inOrder(sheet, dataValidations.model)) {
    const run = runs.at(-1);
    const goesOn = run?.column === column && run.last === row - 1;
    if (goesOn && isDeepStrictEqual(run.validation, validation)) run.last = row;
    else runs.push({ column, first: row, last: row, validation });
  }
  dataValidations.model = Object.fromEntries(runs.map((run) => [rangeOf(run), run.validation]));
}

/** ExcelJS keeps validations by the address of their cell or range, and does not say so in its types. */
type Validations = Readonly<Record<string, DataValidation>>;
type WithValidations = Worksheet & { readonly dataValidations: { model: Validations } };

/** Cells of a column, from the first row to the last. */
interface Run {
  readonly column: number;
  readonly first: number;
  last: number;
  readonly validation: DataValidation;
}

function inOrder(sheet: Worksheet, validations: Validations) {
  return Object.entries(validations)
    .map(([at, validation]) => {
      const { col, row } = sheet.getCell(at).fullAddress;
      return { column: col, row, validation };
    })
    .toSorted((a, b) => a.column - b.column || a.row - b.row);
}

function rangeOf({ column, first, last }: Run): string {
  const top = address(first, column);
  return first === last ? top : `${top}:${address(last, column)}`;
}

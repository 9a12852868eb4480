import type { DataValidation, Worksheet } from 'exceljs';
import { areasOf } from '../../pipeline/workbooks/areas-of.ts';

/** A validation of a file, whose formulas are written for the first cell of its range. */
export interface FileValidation {
  readonly range: string;
  /** One object for all its cells. */
  readonly validation: DataValidation;
  readonly cells: readonly FileCell[];
}

interface FileCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/** ExcelJS keeps validations by the address of their cell, and does not say so in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: { readonly model: Readonly<Record<string, DataValidation>> };
};

/** The validations of a sheet as its file has them: ExcelJS gives each to all cells of its range. */
export function readValidations(sheet: Worksheet): FileValidation[] {
  const { model } = (sheet as WithValidations).dataValidations;
  const byValidation = Map.groupBy(Object.keys(model), (at) => model[at]!);
  return [...byValidation].map(([validation, addresses]) => {
    const cells = addresses
      .map((at) => {
        const { row, col: column } = sheet.getCell(at).fullAddress;
        return { address: at, row, column };
      })
      .toSorted((a, b) => a.column - b.column || a.row - b.row);
    const byColumn = Map.groupBy(cells, ({ column }) => column);
    const areas = [...byColumn].map(([column, inColumn]) =>
      areasOf(
        column,
        inColumn.map(({ row }) => row),
      ),
    );
    return { range: areas.join(' '), validation, cells };
  });
}

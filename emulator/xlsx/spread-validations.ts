import type { Worksheet } from 'exceljs';
import { shiftFormula } from '../../pipeline/workbooks/reader/shift-formula.ts';
import { readValidations } from './read-validations.ts';

/**
 * Gives each cell of a sheet that was read a validation of its own, with formulas for that cell:
 * ExcelJS writes validations cell by cell, and joins those that are equal to the letter.
 */
export function spreadValidations(sheet: Worksheet): void {
  for (const { validation, cells } of readValidations(sheet)) {
    const [first] = cells;
    if (first === undefined) continue;
    for (const { address, row, column } of cells) {
      const formulae = validation.formulae.map((formula: unknown) =>
        typeof formula === 'string'
          ? shiftFormula(formula, row - first.row, column - first.column)
          : formula,
      );
      sheet.getCell(address).dataValidation = { ...validation, formulae };
    }
  }
}

import type { DataValidation, Worksheet } from 'exceljs';

/** Checks what is typed into a range, such as `C7:C94`. */
export function addValidation(sheet: Worksheet, range: string, validation: DataValidation): void {
  (sheet as WithValidations).dataValidations.add(range, validation);
}

/** ExcelJS keeps validations by the address of their range, and does not say so in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: {
    readonly add: (range: string, validation: DataValidation) => void;
  };
};

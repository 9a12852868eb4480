import type { FieldCell } from './fields.ts';

/** What is thrown where something of the workbook is asked for while none is open. */
export class NoWorkbook extends Error {
  constructor() {
    super('no workbook is open');
    this.name = 'NoWorkbook';
  }
}

/** A cell that says nothing, rather than to throw `NoWorkbook`, while no workbook is open. */
export function whileOpen(cell: FieldCell): FieldCell {
  return {
    ...cell,
    stored() {
      try {
        return cell.stored();
      } catch (error) {
        if (error instanceof NoWorkbook) return undefined;
        throw error;
      }
    },
  };
}

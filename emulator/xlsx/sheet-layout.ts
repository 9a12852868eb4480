import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import { joinValidations } from '../../pipeline/workbooks/join-validations.ts';
import type { SheetLayout, Validation } from '../model/snapshot.ts';
import { withoutGaps } from './without-gaps.ts';

/** ExcelJS keeps validations by the address of their cell or range, and does not say so in its types. */
type WithValidations = Worksheet & {
  readonly dataValidations: { readonly model: Readonly<Record<string, DataValidation>> };
};

/** How a sheet of a file is laid out. Joins the validations of the sheet that it reads. */
export function readLayout(sheet: Worksheet): SheetLayout {
  joinValidations(sheet);
  const { dataValidations } = sheet as WithValidations;
  const columns = sheet.columns ?? [];
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  return {
    columnWidths: byKey(columns.map(({ width }, index) => [columnLetters(index + 1), width])),
    rowHeights: byKey(rows.map(({ number, height }) => [String(number), height])),
    hiddenColumns: columns.flatMap(({ hidden }, index) =>
      hidden === true ? [columnLetters(index + 1)] : [],
    ),
    hiddenRows: rows.filter(({ hidden }) => hidden).map(({ number }) => number),
    merges: sheet.model.merges,
    frozen: frozen(sheet),
    validations: Object.entries(dataValidations.model).map(asValidation),
  };
}

function byKey(
  entries: readonly (readonly [key: string, size: number | undefined])[],
): Record<string, number> {
  return Object.fromEntries(
    entries.flatMap(([key, size]) => (size === undefined ? [] : [[key, size]])),
  );
}

function frozen(sheet: Worksheet): SheetLayout['frozen'] {
  // Where a sheet is not visible there are none, whatever the types say.
  const views = sheet.views as Worksheet['views'] | null;
  const view = views?.find(({ state }) => state === 'frozen');
  if (view?.state !== 'frozen') return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

function asValidation([range, validation]: readonly [string, DataValidation]): Validation {
  const formulas: readonly unknown[] = validation.formulae;
  return withoutGaps({
    range,
    type: validation.type,
    operator: validation.operator,
    formulas: formulas.map((formula) => (typeof formula === 'number' ? formula : String(formula))),
    allowBlank: validation.allowBlank ?? false,
    promptTitle: validation.promptTitle,
    prompt: validation.prompt,
    errorTitle: validation.errorTitle,
    error: validation.error,
  });
}

import type { Worksheet } from 'exceljs';
import { columnLetters } from '#core/workbook/cells.ts';
import type { SheetLayout, Validation } from '../model/snapshot.ts';
import { readValidations, type FileValidation } from './read-validations.ts';
import { withoutGaps } from './without-gaps.ts';

/** How a sheet of a file is laid out. */
export function readLayout(sheet: Worksheet): SheetLayout {
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
    validations: readValidations(sheet).map(asValidation),
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

function asValidation({ range, validation }: FileValidation): Validation {
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

import type { Context } from './context.ts';
import { csvOf } from './csv.ts';
import { downloadCsv } from './download.ts';
import { makeButton } from './element.ts';
import type { TableColumn } from './table.ts';

/** A column of an export. */
export type ExportColumn<Row> = Pick<TableColumn<Row>, 'label' | 'text'>;

/** A button that saves rows as CSV; of a simulated round each line says so in a last column. */
export function exportButton<Row>(
  { data, words }: Context,
  name: string,
  columns: readonly ExportColumn<Row>[],
  rowsNow: () => readonly Row[],
): HTMLButtonElement {
  return makeButton(
    words.exportCsv,
    () => {
      const mark = data.simulated === '' ? [] : [data.simulated];
      const lines = rowsNow().map((row) => [...columns.map((column) => column.text(row)), ...mark]);
      downloadCsv(
        name,
        csvOf([[...columns.map(({ label }) => label), ...mark.map(() => words.remark)], ...lines]),
      );
    },
    { 'data-focus': 'export' },
  );
}

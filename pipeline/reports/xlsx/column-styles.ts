import type { Style } from 'exceljs';
import { boxed, font, input } from './style.ts';
import type { TableColumn } from './table-column.ts';

/**
 * The styles of a column's cells. Equal styles are one object, which ExcelJS looks up at once; of a
 * hundred thousand objects it would write out each before it sees that it knows it.
 */
export function columnStyles<Row>(column: TableColumn<Row>): (row: Row) => Partial<Style> {
  const plain: Partial<Style> = {
    font: font(),
    border: boxed,
    alignment: {
      horizontal: column.align,
      vertical: 'middle',
      wrapText: column.wrap ?? false,
      indent: column.align === 'center' ? 0 : 1,
    },
    ...(column.format === undefined ? {} : { numFmt: column.format }),
    ...(column.input ? input : {}),
  };
  const known = new Map<string, Partial<Style>>();
  return (row) => {
    const own = column.style?.(row);
    if (own === undefined) return plain;
    const key = JSON.stringify(own);
    const style = known.get(key) ?? { ...plain, ...own };
    known.set(key, style);
    return style;
  };
}

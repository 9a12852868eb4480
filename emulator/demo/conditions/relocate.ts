import { columnLetters } from '#core/workbook/cells.ts';
import { parseArea } from '../../model/area.ts';

/** Texts and what already names its sheet stay; the last alternative is a reference by itself. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(])/gu;

/**
 * A formula of one sheet as it is written in another, and as many rows and columns further down and
 * to the right as it is applied there: its references name the sheet, and those without `$` move.
 */
export function relocate(formula: string, sheet: string, rows: number, columns: number): string {
  const name = `'${sheet.replaceAll("'", "''")}'`;
  return formula.replaceAll(PARTS, (part, reference?: string) => {
    if (reference === undefined) return part;
    const ends = reference.split(':').map((end) => shift(end, rows, columns));
    return `${name}!${ends.join(':')}`;
  });
}

function shift(reference: string, rows: number, columns: number): string {
  const { row, column } = parseArea(reference);
  const [, fixedColumn = '', fixedRow = ''] = /^(\$?)[A-Z]+(\$?)/.exec(reference) ?? [];
  const letters = columnLetters(column + 1 + (fixedColumn === '' ? columns : 0));
  return `${fixedColumn}${letters}${fixedRow}${row + 1 + (fixedRow === '' ? rows : 0)}`;
}

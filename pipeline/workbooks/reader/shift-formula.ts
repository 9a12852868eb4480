import { columnNumber, columnLetters } from '#core/workbook/cells.ts';
import { MOST_COLUMNS, MOST_ROWS } from './cell-key.ts';

/** A piece of a formula: a text, a quoted name, something in brackets, or a reference. */
const PIECES =
  /"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$\\])(?:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as it reads so many rows further down and columns further right: relative references
 * move, absolute ones stay (ECMA-376-1, 18.3.1.40). What would leave the sheet is `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replaceAll(PIECES, (piece) => {
    if (/^["'[]/.test(piece)) return piece;
    const ends = piece.split(':').map((end) => shiftEnd(end, rows, columns));
    return ends.includes(undefined) ? '#REF!' : ends.join(':');
  });
}

/** A cell, a column or a row, moved; `undefined` where it leaves the sheet. */
function shiftEnd(end: string, rows: number, columns: number): string | undefined {
  const [, fixed = '', letters = '', still = '', digits = ''] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/.exec(end) ?? [];
  if (columnNumber(letters) > MOST_COLUMNS || Number(digits) > MOST_ROWS) return end;
  const column = columnNumber(letters) + (fixed === '' ? columns : 0);
  // The mark of a row without a column is taken for a column's.
  const row = Number(digits) + (still === '' && (letters !== '' || fixed === '') ? rows : 0);
  if (letters !== '' && (column < 1 || column > MOST_COLUMNS)) return undefined;
  if (digits !== '' && (row < 1 || row > MOST_ROWS)) return undefined;
  return [
    fixed,
    letters === '' ? '' : columnLetters(column),
    still,
    digits === '' ? '' : String(row),
  ].join('');
}

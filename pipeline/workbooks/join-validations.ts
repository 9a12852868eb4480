import { placeOf } from '#core/workbook/cells.ts';
import { isDeepStrictEqual } from 'node:util';
import { areasOf } from './areas-of.ts';
import { shiftFormula } from './reader/shift-formula.ts';
import { decodeText, encodeText } from './xml-text.ts';

/**
 * A sheet's XML as ExcelJS writes it, with one validation for all cells of a column that are checked
 * alike: with the same words, and formulas that differ by no more than the row. Its formulas are those
 * of the topmost cell (ECMA-376-1, 18.3.1.32).
 *
 * ExcelJS joins only what is equal to the letter, and takes A10 before A9: its ranges overlap, which
 * readers of the format may refuse. Throws where the XML has a validation that is not understood.
 */
export function joinValidations(xml: string): string {
  return xml.replace(/<dataValidations [^>]*>(.*)<\/dataValidations>/s, (_, inside: string) => {
    const groups: Group[] = [];
    const checks = [...inside.matchAll(VALIDATION)].flatMap(columnsOf);
    if (inside.replaceAll(VALIDATION, '') !== '') throw new Error(`not a validation: ${inside}`);
    for (const check of checks.toSorted((a, b) => a.column - b.column || a.first - b.first)) {
      const group = groups.find((known) => isAlike(known, check));
      if (group === undefined) groups.push({ ...check, rows: rowsOf(check) });
      else group.rows.push(...rowsOf(check));
    }
    return `<dataValidations count="${groups.length}">${groups.map(xmlOf).join('')}</dataValidations>`;
  });
}

const VALIDATION =
  /<dataValidation ([^>]*) sqref="([^"]*)"(?:\/>|>((?:<formula\d>[^<]*<\/formula\d>)*)<\/dataValidation>)/g;

/** What is checked in cells of a column, from the first row to the last. */
interface Check {
  /** All attributes but the cells, as they are written. */
  readonly attributes: string;
  /** For the cell in the first row. */
  readonly formulas: readonly string[];
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

interface Group extends Check {
  readonly rows: number[];
}

/** A validation, column by column. */
function columnsOf([, attributes = '', cells = '', inside = '']: readonly string[]): Check[] {
  const formulas = Array.from(inside.matchAll(/>([^<]+)</g), ([, text = '']) => decodeText(text));
  const [top, end = top] = cells.split(':').map((cell) => placeOf(cell));
  if (top === undefined || end === undefined) throw new Error(`not a range: ${cells}`);
  return Array.from({ length: end.column - top.column + 1 }, (_, right) => ({
    attributes,
    formulas: formulas.map((formula) => shiftFormula(formula, 0, right)),
    column: top.column + right,
    first: top.row,
    last: end.row,
  }));
}

function isAlike(known: Check, check: Check): boolean {
  const isSame = known.column === check.column && known.attributes === check.attributes;
  const down = check.first - known.first;
  return (
    isSame &&
    isDeepStrictEqual(
      known.formulas.map((formula) => shiftFormula(formula, down, 0)),
      check.formulas,
    )
  );
}

function rowsOf({ first, last }: Check): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function xmlOf({ attributes, formulas, column, rows }: Group): string {
  const inside = formulas.map((formula, index) => {
    const name = `formula${index + 1}`;
    return `<${name}>${encodeText(formula)}</${name}>`;
  });
  return `<dataValidation ${attributes} sqref="${areasOf(column, rows)}">${inside.join('')}</dataValidation>`;
}

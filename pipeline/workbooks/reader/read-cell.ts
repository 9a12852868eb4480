import { EMPTY, type Cell } from '#core/workbook/cells.ts';
import type { CellFormats } from './cell-formats.ts';
import { columnOf, rowOf } from './cell-key.ts';
import { ELSEWHERE, kinds, NONE } from './cell-table.ts';
import { decodeXstring } from './decode-text.ts';
import {
  booleanCell,
  cellOfNumber,
  dayCell,
  errorCell,
  numberCell,
  textCell,
} from './cell-of-text.ts';
import { knownText } from './known-texts.ts';
import { plainNumber } from './plain-number.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { SheetScan } from './sheet-scan.ts';
import { shiftFormula } from './shift-formula.ts';

/** What the values of cells are understood with. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** A cell that was scanned, decoded; `index` is its place in the table, `key` its place in the sheet. */
export function readCell(scan: SheetScan, context: CellContext, index: number, key: number): Cell {
  const value = readValue(scan, context, index);
  const formula = readFormula(scan, index, key);
  return formula === undefined ? value : { ...value, formula };
}

function readValue({ xml, cells, texts }: SheetScan, context: CellContext, index: number): Cell {
  const kind = cells.kind(index);
  const start = cells.valueStart(index);
  const end = cells.valueEnd(index);
  if (end === NONE) return EMPTY;
  if (end === ELSEWHERE) {
    return kind === kinds.shared ? context.strings.cell(start) : textCell(texts[start] ?? '');
  }
  const { bytes } = xml.part;
  const isPlain = cells.isValuePlain(index);
  if (kind === kinds.number) {
    const days = context.formats.days[cells.style(index)] === true ? context : undefined;
    const number = plainNumber(bytes, start, end);
    if (number !== undefined) return cellOfNumber(number, days);
    return numberCell(decodeXstring(bytes, start, end, isPlain), days);
  }
  switch (kind) {
    case kinds.boolean:
      return booleanCell(decodeXstring(bytes, start, end, isPlain));
    case kinds.error:
      return errorCell(decodeXstring(bytes, start, end, isPlain));
    case kinds.date:
      return dayCell(decodeXstring(bytes, start, end, isPlain));
    default:
      return knownText(xml.part, start, end, isPlain).cell;
  }
}

function readFormula(
  { xml, cells, shared }: SheetScan,
  index: number,
  key: number,
): string | undefined {
  const end = cells.formulaEnd(index);
  if (end === NONE) return undefined;
  const start = cells.formulaStart(index);
  if (end !== ELSEWHERE) {
    return knownText(xml.part, start, end, cells.isFormulaPlain(index)).text;
  }
  const from = shared[start]!;
  const formula = knownText(xml.part, from.start, from.end, from.isPlain).text;
  return shiftFormula(formula, rowOf(key) - rowOf(from.key), columnOf(key) - columnOf(from.key));
}

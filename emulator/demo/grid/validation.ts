import { commonArea, parseArea, parseAreas, placesIn, type Place } from '../../model/area.ts';
import { plainValue, type CellValue } from '../../model/cell.ts';
import type { SheetSnapshot, Validation, WorkbookSnapshot } from '../../model/snapshot.ts';
import { cellAt } from './cell-at.ts';

/** What a cell accepts; undefined where it accepts anything. */
export function validationAt({ layout }: SheetSnapshot, place: Place): Validation | undefined {
  const cell = { ...place, rows: 1, columns: 1 };
  return layout?.validations.find(({ range }) =>
    parseAreas(range).some((area) => commonArea(area, cell) !== undefined),
  );
}

/** The values to choose from; undefined for a validation that is no list. */
export function choicesOf(
  { type, formulas: [source = ''] }: Validation,
  { sheets }: WorkbookSnapshot,
): readonly string[] | undefined {
  if (type !== 'list') return undefined;
  const text = String(source);
  if (text.startsWith('"')) return text.slice(1, -1).split(',');
  const [, quoted, plain, area = ''] = /^=?(?:'([^']*)'|([^'!]*))!(.*)$/.exec(text) ?? [];
  const sheet = sheets.find(({ name }) => name === (quoted ?? plain));
  if (sheet === undefined) return undefined;
  return [...placesIn(parseArea(area))].map((place) => String(plainValue(cellAt(sheet, place))));
}

/** What a validation is checked with. */
export interface Checking {
  readonly choices: readonly string[] | undefined;
  /** Whether the formula of a custom validation would be true. */
  readonly holds: (formula: string) => boolean;
}

/** Whether a validation accepts a value that a person typed. */
export function accepts(
  { type, operator, formulas, allowBlank }: Validation,
  value: CellValue | undefined,
  { choices, holds }: Checking,
): boolean {
  if (value === undefined) return allowBlank;
  const text = typeof value === 'object' ? value.error : String(value);
  switch (type) {
    case 'list':
      return choices === undefined || choices.includes(text);
    case 'custom':
      return holds(String(formulas[0] ?? 'TRUE'));
    case 'textLength':
      return compare(text.length, operator, formulas);
    case 'whole':
      return Number.isInteger(value) && compare(Number(value), operator, formulas);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compare(value, operator, formulas);
    default:
      return true;
  }
}

function compare(
  value: number,
  operator = 'between',
  formulas: readonly (string | number)[],
): boolean {
  const [low = -Infinity, high = Infinity] = formulas.map(Number);
  switch (operator) {
    case 'between':
      return value >= low && value <= high;
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    case 'lessThanOrEqual':
      return value <= low;
    default:
      return true;
  }
}

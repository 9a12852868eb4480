import ExcelJS, { type Cell, type CellValue as FileValue } from 'exceljs';
import type { CellValue } from '../model/cell.ts';
import type { CellSnapshot } from '../model/snapshot.ts';

type Content = Pick<CellSnapshot, 'value' | 'formula'>;

/** What stands in a cell of a file: its value, and its formula with `=`. */
export function readContent(cell: Cell): Content {
  // Of merged cells only the first has a value.
  if (cell.type === ExcelJS.ValueType.Merge) return {};
  if (cell.type !== ExcelJS.ValueType.Formula) return withValue(plain(cell.value));
  return { ...withValue(plain(cell.result)), formula: `=${cell.formula}` };
}

/** Writes content into a cell of a file, a formula with its result. */
export function writeContent(cell: Cell, { value, formula }: Content): void {
  const inFile: string | number | boolean | ExcelJS.CellErrorValue | undefined =
    typeof value === 'object' ? (value as ExcelJS.CellErrorValue) : value;
  if (formula === undefined) cell.value = inFile ?? null;
  else if (inFile === undefined) cell.value = { formula: formula.slice(1) };
  else cell.value = { formula: formula.slice(1), result: inFile } as FileValue;
}

function withValue(value: CellValue | undefined): Content {
  return value === undefined ? {} : { value };
}

function plain(value: unknown): CellValue | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Date) return serialOf(value);
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value && Array.isArray(value.richText)) {
    const runs: readonly { readonly text?: string }[] = value.richText;
    return plain(runs.map((run) => run.text ?? '').join(''));
  }
  // A link shows its text.
  return 'text' in value ? plain(value.text) : undefined;
}

/** The number that the file has for a moment. */
function serialOf(moment: Date): number {
  return moment.getTime() / 86_400_000 + 25_569;
}

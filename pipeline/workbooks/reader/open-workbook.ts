import { finding } from '#core/findings/finding.ts';
import {
  EMPTY,
  type Cell,
  type MergedRange,
  type OddlyShown,
  type RawSheet,
} from '#core/workbook/cells.ts';
import type { FileWorkbook } from '../file-workbook.ts';
import type { ReadLimits } from '../limits.ts';
import { cellFormats } from './cell-formats.ts';
import { cellKey, columnOf, MOST_COLUMNS, rowOf } from './cell-key.ts';
import { mainPart } from './main-part.ts';
import { refusePart } from './part.ts';
import { openPackage, type Package } from './package.ts';
import { readCell, type CellContext } from './read-cell.ts';
import { relationshipsOf } from './relationships.ts';
import { hiddenColumns } from './scan-columns.ts';
import { scanSheet } from './scan-sheet.ts';
import { NO_STRINGS, readSharedStrings } from './shared-strings.ts';
import type { SheetScan } from './sheet-scan.ts';
import { Unreadable } from './unreadable.ts';
import { workbookPart } from './workbook-part.ts';

/**
 * Opens a workbook (ECMA-376-1, 12): every sheet of cells is gone through, and a cell is decoded when
 * it is asked for. Other sheets, such as charts, are left out. Throws `Unreadable` for what is wrong
 * with the file.
 */
export function openWorkbook(bytes: Uint8Array, limits: ReadLimits): FileWorkbook {
  const parts = openPackage(bytes, limits);
  try {
    return readPackage(parts, limits);
  } catch (error) {
    parts.letGo();
    throw error;
  }
}

function readPackage(parts: Package, limits: ReadLimits): FileWorkbook {
  const main = mainPart(parts, limits);
  const { date1904, sheets } = workbookPart(parts, main, limits);
  const related = relationshipsOf(parts, main, limits);
  if (related.some(({ type }) => type === 'vbaProject' || type === 'xlMacrosheet')) {
    throw new Unreadable(finding('file.macros', {}));
  }
  const targetOf = (wanted: string) => related.find(({ type }) => type === wanted)?.target;
  const stringsName = targetOf('sharedStrings');
  const stylesName = targetOf('styles');
  const strings =
    stringsName === undefined ? NO_STRINGS : readSharedStrings(parts.read(stringsName), limits);
  const formats = stylesName === undefined ? undefined : cellFormats(parts, stylesName, limits);
  const context = { strings, formats: formats ?? NO_FORMATS, date1904 };
  const scanning = {
    limits,
    strings: strings.count,
    styles: formats?.days.length,
    budget: { cells: limits.cells },
  };
  const scans = new Map<string, SheetScan>();
  const seen = new Set<string>();
  const hidden = new Set<string>();
  for (const { name, relationship, isHidden } of sheets) {
    const found = related.find(({ id }) => id === relationship);
    if (found?.target === undefined) throw missing(name);
    if (found.type !== 'worksheet') continue;
    const part = parts.read(found.target);
    if (seen.has(part.name)) refusePart(part, 'twice');
    seen.add(part.name);
    scans.set(name, scanSheet(part, scanning));
    if (isHidden) hidden.add(name);
  }
  return workbookOf(parts, scans, hidden, context);
}

const NO_FORMATS = { days: [], odd: [] };

function missing(part: string): Unreadable {
  return new Unreadable(finding('file.part-missing', { part }));
}

function workbookOf(
  parts: Package,
  scans: ReadonlyMap<string, SheetScan>,
  hidden: ReadonlySet<string>,
  context: CellContext,
): FileWorkbook {
  const sheets = new Map(
    [...scans].map(([name, scan]) => {
      const sheet = { ...sheetOf(name, scan, context), isHidden: hidden.has(name) };
      return [name, sheet] as const;
    }),
  );
  return {
    sheetNames: [...scans.keys()],
    sheet: (name) => sheets.get(name),
    merged: (name) => mergedRanges(scans.get(name)?.merged ?? []),
    unreadRow: (name) => scans.get(name)?.unreadRow,
    letGo() {
      for (const { cells } of scans.values()) cells.letGo();
      parts.letGo();
    },
  };
}

function sheetOf(name: string, scan: SheetScan, context: CellContext): RawSheet {
  const decoded: (Cell | undefined)[] = [];
  // It has room for all of them, and does not grow with each.
  decoded.length = scan.cells.count;
  return {
    name,
    lastRow: scan.lastRow,
    lastColumn: scan.lastColumn,
    hiddenRows: scan.hiddenRows,
    hiddenColumns: hiddenColumns(scan),
    cell(row, column) {
      const key = cellKey(row, column);
      const index = column > MOST_COLUMNS ? -1 : scan.cells.find(key);
      return index < 0 ? EMPTY : (decoded[index] ??= readCell(scan, context, index, key));
    },
    oddlyShown: () => oddlyShown(scan, context),
  };
}

function oddlyShown({ cells }: SheetScan, { formats: { odd } }: CellContext): OddlyShown[] {
  return cells.withFormatIn(odd).flatMap((index) => {
    const format = odd[cells.style(index)];
    const key = cells.key(index);
    return format === undefined ? [] : [{ row: rowOf(key), column: columnOf(key), format }];
  });
}

function* mergedRanges(keys: readonly number[]): Generator<MergedRange> {
  for (let at = 0; at < keys.length; at += 2) {
    const [first = 0, last = 0] = [keys[at], keys[at + 1]];
    yield {
      top: rowOf(first),
      left: columnOf(first),
      bottom: rowOf(last),
      right: columnOf(last),
    };
  }
}

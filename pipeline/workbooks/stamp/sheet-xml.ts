import { address, placeOf } from '#core/workbook/cells.ts';
import { cellKey } from '../reader/cell-key.ts';
import { cellXml, type CellFrame, type NewContent } from './cell-xml.ts';

/** What becomes of a sheet; rows and columns count from 1. */
export interface SheetChange {
  /** Of a cell twice the last counts. */
  readonly cells: readonly CellChange[];
  /** Heights in points, by row: a row that is higher stays so. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Rows below it are left out; nothing else in the workbook may speak of them. */
  readonly lastRow?: number;
}

/** A content, and the cell that it is put into. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: NewContent;
}

/** The XML of a sheet that this program has written, and where its rows and cells stand in it. */
export interface SheetXml {
  readonly xml: string;
  readonly rows: ReadonlyMap<number, RowSite>;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, CellSite>;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface RowSite {
  readonly start: number;
  /** In points, and where it is written. */
  readonly height: (Span & { readonly points: number }) | undefined;
}

type CellSite = Span & { readonly frame: CellFrame };

/** Finds the rows and cells of a sheet (ECMA-376-1, 18.3.1.73 and 18.3.1.4). */
export function sheetXml(xml: string): SheetXml {
  const rows = new Map<number, RowSite>();
  for (const { 0: tag, 1: row, index } of xml.matchAll(/<row r="(\d+)"[^>]*>/g)) {
    rows.set(Number(row), { start: index, height: heightIn(tag, index) });
  }
  const cells = new Map<number, CellSite>();
  for (const found of xml.matchAll(CELL)) {
    const [whole, start = '', cell = '', content = ''] = found;
    const formula = /<f>.*<\/f>/s.exec(content)?.[0];
    const span = { start: found.index, end: found.index + whole.length };
    const { row, column } = placeOf(cell);
    cells.set(cellKey(row, column), { ...span, frame: { start, formula } });
  }
  return { xml, rows, cells };
}

const CELL = /(<c r="(\w+)"(?: s="\d+")?)[^>]*?(?:\/>|>(.*?)<\/c>)/gs;

function heightIn(tag: string, at: number): RowSite['height'] {
  const [, before, height] = /^(.* ht=")([\d.]+)/.exec(tag) ?? [];
  if (before === undefined || height === undefined) return undefined;
  const start = at + before.length;
  return { start, end: start + height.length, points: Number(height) };
}

/** The XML of the sheet when it has changed. Throws for a row or cell that is not there. */
export function changedXml(sheet: SheetXml, change: SheetChange): string {
  const edits = [
    ...cellEdits(sheet, change.cells),
    ...heightEdits(sheet, change.heights ?? new Map()),
    ...cutEdits(sheet, change.lastRow ?? Number.POSITIVE_INFINITY),
  ].toSorted((one, other) => one.start - other.start);
  let changed = '';
  let end = 0;
  for (const edit of edits) {
    changed += sheet.xml.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return changed + sheet.xml.slice(end);
}

type Edit = Span & { readonly text: string };

function cellEdits({ cells }: SheetXml, changes: readonly CellChange[]): Edit[] {
  const edits = new Map<number, Edit>();
  for (const { row, column, content } of changes) {
    const key = cellKey(row, column);
    const site = cells.get(key);
    const text = site && cellXml(site.frame, content);
    if (site === undefined || text === undefined) {
      throw new Error(`no such cell: ${address(row, column)}`);
    }
    edits.set(key, { start: site.start, end: site.end, text });
  }
  return [...edits.values()];
}

function heightEdits({ rows }: SheetXml, heights: ReadonlyMap<number, number>): Edit[] {
  return [...heights].flatMap(([row, points]) => {
    const height = rows.get(row)?.height;
    if (height === undefined) throw new Error(`no height of row ${row}`);
    return points > height.points ? { ...height, text: String(points) } : [];
  });
}

/** Leaves out the rows below one, and says so where the sheet tells how far it goes (18.3.1.35). */
function cutEdits({ xml, rows }: SheetXml, lastRow: number): Edit[] {
  const start = rows.get(lastRow + 1)?.start;
  if (start === undefined) return [];
  const cut = { start, end: xml.indexOf('</sheetData>', start), text: '' };
  const [from, to] = /<dimension ref="\w+:[A-Z]+(\d+)"/d.exec(xml)?.indices?.[1] ?? [];
  if (from === undefined || to === undefined) return [cut];
  return [{ start: from, end: to, text: String(lastRow) }, cut];
}

import type { Style, Worksheet } from 'exceljs';
import type { ReportModel } from '../model.ts';
import { words } from '../wording/zh-CN.ts';
import { headerHeight, heightOf, noteLines } from './row-height.ts';
import { writeTitle } from './sheet-setup.ts';
import { boxed, colours, fill, font } from './style.ts';
import { resultOf, type TableColumn } from './table-column.ts';
import { writeCell } from './write-cell.ts';

/** What stands above the rows of a table. */
interface Heading<Row> {
  readonly name: string;
  readonly note: string;
  readonly columns: readonly TableColumn<Row>[];
  /** Labels of the rows between groups and headers, in the last of the columns that stay in sight. */
  readonly bands: readonly string[];
  readonly frozen: number;
  /** Row of the headers. */
  readonly headerRow: number;
  /** Whether the table is printed over several pages in width. */
  readonly isSplit: boolean;
}

/** Writes title, note, groups of columns, bands and headers of a table sheet. */
export function writeHeading<Row>(
  sheet: Worksheet,
  model: ReportModel,
  heading: Heading<Row>,
): void {
  const { columns, bands, headerRow } = heading;
  writeTitle(sheet, model, heading.name);
  writeNote(sheet, model, heading);
  const firstBand = headerRow - bands.length;
  if (columns.some(({ group }) => group !== undefined)) {
    writeGroups(sheet, columns, firstBand - 1, heading.isSplit);
  }
  bands.forEach((label, index) => {
    writeBand(sheet, heading, label, index, firstBand + index);
  });
  columns.forEach(({ header }, index) => {
    writeCell(sheet.getCell(headerRow, index + 1), header, headerStyle);
  });
  sheet.getRow(headerRow).height = headerHeight(columns);
}

function writeNote<Row>(
  sheet: Worksheet,
  model: ReportModel,
  { columns, frozen, note: own }: Heading<Row>,
): void {
  const note = model.simulated ? words.simulatedNote + own : own;
  const widest = columns.length > WIDE ? columns.slice(0, Math.max(frozen, WIDE)) : columns;
  const lines = noteLines(widest, note);
  if (lines > 1) sheet.mergeCells(2, 1, 2, widest.length);
  writeCell(sheet.getCell(2, 1), note, {
    font: font({ color: { argb: model.simulated ? colours.marked : colours.muted } }),
    alignment: { vertical: 'middle', wrapText: lines > 1 },
  });
  sheet.getRow(2).height = Math.max(20, heightOf(lines));
}

/** A note runs over so many columns at most, so that it can be read without scrolling. */
const WIDE = 16;

function writeGroups<Row>(
  sheet: Worksheet,
  columns: readonly TableColumn<Row>[],
  groupRow: number,
  isSplit: boolean,
): void {
  // A group that goes over the edge of a page has its name where it begins.
  const style = isSplit ? { ...groupStyle, alignment: leading } : groupStyle;
  const runs = runsOf(columns).filter(({ group }) => group !== '');
  for (const { group, first, last } of runs) {
    writeCell(sheet.getCell(groupRow, first), group, style);
    if (last > first) sheet.mergeCells(groupRow, first, groupRow, last);
  }
  const headers = runs.map(({ group, width }) => ({ header: group, width }));
  sheet.getRow(groupRow).height = Math.max(20, headerHeight(headers) - BUTTON);
}

interface Run {
  readonly group: string;
  readonly first: number;
  last: number;
  width: number;
}

/** Neighbours of one group, empty text for none; columns count from 1. */
function runsOf<Row>(columns: readonly TableColumn<Row>[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, { group = '', width }] of columns.entries()) {
    const run = runs.at(-1);
    if (run?.group === group) {
      run.last = index + 1;
      run.width += width;
    } else runs.push({ group, first: index + 1, last: index + 1, width });
  }
  return runs;
}

function writeBand<Row>(
  sheet: Worksheet,
  { columns, frozen }: Heading<Row>,
  label: string,
  index: number,
  row: number,
): void {
  writeCell(sheet.getCell(row, frozen), label, labelStyle);
  columns.forEach(({ bands }, position) => {
    const value = bands?.[index];
    if (value !== undefined) writeCell(sheet.getCell(row, position + 1), value, bandStyle);
  });
  const texts = columns.map(({ bands, width }) => ({
    header: String(resultOf(bands?.[index] ?? '') ?? ''),
    width,
  }));
  sheet.getRow(row).height = Math.max(18, headerHeight(texts) - BUTTON);
}

/** What a filter's button takes of a header's height. */
const BUTTON = 8;

const centred = { horizontal: 'center', vertical: 'middle', wrapText: true } as const;

const leading = { ...centred, horizontal: 'left', indent: 1 } as const;

const headerStyle: Partial<Style> = {
  font: font({ bold: true, color: { argb: colours.onHeading } }),
  fill: fill(colours.heading),
  border: boxed,
  alignment: centred,
};

const groupStyle: Partial<Style> = {
  font: font({ bold: true }),
  border: boxed,
  fill: fill(colours.group),
  alignment: centred,
};

const bandStyle: Partial<Style> = {
  font: font({ color: { argb: colours.muted } }),
  border: boxed,
  fill: fill(colours.band),
  alignment: centred,
  numFmt: 'General',
};

const labelStyle: Partial<Style> = {
  font: font({ bold: true }),
  alignment: { horizontal: 'right', vertical: 'middle' },
};

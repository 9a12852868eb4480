import { finding, type Finding } from '#core/findings/finding.ts';
import {
  address,
  columnLetters,
  textOf,
  type MergedRange,
  type RawSheet,
  type RawWorkbook,
} from './cells.ts';
import { evidenceHeaders, scoreHeaders, sheetNames, shownSheets, weightHeaders } from './sheets.ts';
import { findTable } from './find-table.ts';

/**
 * What is around the figures that count: sheets that were not issued, and what is hidden or covered of
 * those that were. Nothing of it changes a score; figures that nobody sees are how people are fooled.
 */
export function readSurroundings(workbook: RawWorkbook): readonly Finding[] {
  return [
    ...extraSheets(workbook),
    ...shownSheets.flatMap((name) => {
      const sheet = workbook.sheet(name);
      return sheet ? hiddenParts(sheet) : [];
    }),
    ...Object.keys(tables).flatMap((name) => {
      const sheet = workbook.sheet(name);
      return sheet ? coveredCells(sheet, workbook.merged?.(name)) : [];
    }),
  ];
}

const tables = {
  [sheetNames.scores]: scoreHeaders,
  [sheetNames.evidence]: evidenceHeaders,
  [sheetNames.weights]: weightHeaders,
} as const;

function extraSheets(workbook: RawWorkbook): Finding[] {
  const issued = new Set<string>(Object.values(sheetNames));
  const extra = (workbook.sheetNames ?? []).filter((name) => !issued.has(name));
  return extra.map((name) => {
    const sheet = workbook.sheet(name);
    const like = sheet ? tableIn(sheet) : '';
    const severity = like === '' ? 'info' : 'warning';
    return finding('structure.sheet-extra', { sheet: name, like }, { sheet: name }, severity);
  });
}

/** The sheet of ours whose table a sheet holds too; empty where it holds none. */
function tableIn(sheet: RawSheet): string {
  const found = Object.entries(tables).find(([, headers]) => {
    const { table, findings } = findTable<string>(sheet, headers);
    return table !== undefined && findings.length === 0;
  });
  return found?.[0] ?? '';
}

/** How far down and across a sheet is looked at for hidden content. */
const ROW_REACH = 5_000;
const COLUMN_REACH = 100;

function hiddenParts(sheet: RawSheet): Finding[] {
  const { name: of } = sheet;
  const lastRow = Math.min(sheet.lastRow, ROW_REACH);
  const lastColumn = Math.min(sheet.lastColumn, COLUMN_REACH);
  const rows = (sheet.hiddenRows ?? []).filter(
    (row) => row <= lastRow && holds(lastColumn, (column) => textAt(sheet, row, column)),
  );
  const columns = (sheet.hiddenColumns ?? []).filter(
    (column) => column <= lastColumn && holds(lastRow, (row) => textAt(sheet, row, column)),
  );
  const told = (part: 'rows' | 'columns', hidden: readonly number[], cell: string) => {
    const write = part === 'rows' ? String : columnLetters;
    const parameters = {
      sheet: of,
      part,
      places: runsOf(hidden).map((run) => runText(run, write)),
    };
    return hidden.length === 0
      ? []
      : [finding('structure.hidden', parameters, { sheet: of, cell })];
  };
  return [
    ...(sheet.isHidden === true
      ? [finding('structure.hidden', { sheet: of, part: 'sheet', places: [] }, { sheet: of })]
      : []),
    ...told('rows', rows, address(rows[0] ?? 1, 1)),
    ...told('columns', columns, address(1, columns[0] ?? 1)),
  ];
}

/**
 * What stands in merged cells behind the first of them, each cell once. No program lets ranges overlap;
 * of a stranger's that do, no more cells are looked at than a sheet is looked at for.
 */
function coveredCells(sheet: RawSheet, merged: Iterable<MergedRange> = []): Finding[] {
  const lastRow = Math.min(sheet.lastRow, ROW_REACH);
  const lastColumn = Math.min(sheet.lastColumn, COLUMN_REACH);
  const findings = new Map<string, Finding>();
  let room = ROW_REACH * COLUMN_REACH;
  for (const { top, left, bottom, right } of merged) {
    for (let row = top; row <= Math.min(bottom, lastRow); row += 1) {
      for (let column = left; column <= Math.min(right, lastColumn); column += 1) {
        room -= 1;
        if (room < 0) return [...findings.values()];
        if (row === top && column === left) continue;
        const found = textAt(sheet, row, column);
        const cell = address(row, column);
        if (found === '' || findings.has(cell)) continue;
        const parameters = { found, range: `${address(top, left)}:${address(bottom, right)}` };
        findings.set(cell, finding('structure.covered', parameters, { sheet: sheet.name, cell }));
      }
    }
  }
  return [...findings.values()];
}

function holds(last: number, textOfNth: (index: number) => string): boolean {
  for (let index = 1; index <= last; index += 1) if (textOfNth(index) !== '') return true;
  return false;
}

function textAt(sheet: RawSheet, row: number, column: number): string {
  return textOf(sheet.cell(row, column));
}

type Run = readonly [first: number, last: number];

/** Numbers in order as runs of neighbours. */
function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function runText([first, last]: Run, write: (number: number) => string): string {
  return first === last ? write(first) : `${write(first)}–${write(last)}`;
}

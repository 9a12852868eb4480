import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { stringify } from 'yaml';
import type { Finding } from '#core/findings/finding.ts';
import { hiddenEntries } from '#core/workbook/hidden-sheet.ts';
import { reopeningRow, type Reopening } from '#core/workbook/reopenings.ts';
import { readIdentity } from '#core/workbook/identity.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import { sealCells, sealWorkbook } from '#core/workbook/seal-workbook.ts';
import { sheetNames } from '#core/workbook/sheets.ts';
import type { CollectedFile } from '../../pipeline/collect/collected.ts';
import { receivedExamination } from '../../pipeline/collect/examination.ts';
import { examinationOf } from '../../pipeline/collect/examination-of.ts';
import { examine } from '../../pipeline/collect/examine.ts';
import { hashOf } from '../../pipeline/collect/hash-of.ts';
import { issueWorkbooks } from '../../pipeline/issue/issue-workbooks.ts';
import { readLimits } from '../../pipeline/workbooks/limits.ts';
import { readWorkbook } from '../../pipeline/workbooks/read-workbook.ts';
import { makeWorkspace } from '../../pipeline/workspace/make-workspace.ts';
import { openWorkspace } from '../../pipeline/workspace/open-workspace.ts';
import { exampleDocument } from './example-scheme.ts';
import { fillIn } from './filled.ts';
import { smallUnits, soundFilling } from './small-round.ts';

/** What somebody does to a workbook. */
export type Change = (workbook: ExcelJS.Workbook) => void;

/** A round in memory, with the workbook of 城关区: issued, soundly filled in, sealed. */
export interface TamperedRound {
  readonly handedIn: Uint8Array;
  /** What collecting makes of bytes; of those that were handed in unless told. */
  examine(bytes?: Uint8Array, file?: string): Promise<CollectedFile>;
  /** The same of a workbook as a reader gives it. */
  examineRaw(workbook: RawWorkbook): Promise<CollectedFile>;
  /** The handed-in workbook as the pipeline's reader gives it. */
  readonly raw: RawWorkbook;
  /** What collecting makes of the workbook after a change. */
  examineAfter(change: Change, file?: string): Promise<CollectedFile>;
}

export interface TamperedOptions {
  readonly keys: boolean;
  readonly round?: string;
  /** A scheme as its YAML would give it. */
  readonly scheme?: unknown;
  /** Each time that it was unsealed before it was sealed at last. */
  readonly reopenings?: readonly Reopening[];
}

/** Makes such a round; nothing of it stays on disk. */
export async function tamperedRound({
  keys,
  round = '2023',
  scheme = exampleDocument,
  reopenings = [],
}: TamperedOptions): Promise<TamperedRound> {
  const folder = await mkdtemp(join(tmpdir(), 'zhunsheng-'));
  try {
    const inside = (name: string) => join(folder, name);
    await writeFile(inside('example.yaml'), stringify(scheme));
    await writeFile(inside('units.csv'), smallUnits);
    const setup = { scheme: inside('example.yaml'), divisions: inside('units.csv') };
    await makeWorkspace(inside('round'), { ...setup, round, keys, simulated: false });
    const workspace = await openWorkspace(inside('round'));
    const order = { stage: 'self', evaluator: '1', unit: '620102', progress: () => {} } as const;
    const [issued = ''] = await issueWorkbooks(workspace, order);
    await fillIn(issued, inside('filled.xlsx'), soundFilling);
    const handedIn = await sealed(await readFile(inside('filled.xlsx')), reopenings);
    const against = receivedExamination(
      await examinationOf(workspace, '2024-01-01T00:00:00Z'),
      readLimits,
    );
    const { workbook: raw } = readWorkbook(handedIn);
    if (raw === undefined) throw new Error('unreadable');
    const examined = (bytes = handedIn, file = '报送.xlsx') =>
      Promise.resolve(examine({ file, bytes }, hashOf({ file, bytes }), against));
    return {
      handedIn,
      raw,
      examine: examined,
      examineRaw: async (workbook) =>
        examine({ file: '报送.xlsx', bytes: Buffer.of(1) }, '', {
          ...against,
          // The workbook that it was made of is read again.
          readWorkbook: () => ({
            workbook: { ...noMore, ...workbook, letGo: () => undefined },
            finding: undefined,
          }),
        }),
      examineAfter: async (change, file) => examined(await changed(handedIn, change), file),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a file shows beside its cells, of a workbook that is none. */
const noMore = { sheetNames: [], merged: () => [], unreadRow: () => undefined };

/** A workbook's bytes after a change. */
async function changed(bytes: Uint8Array, change: Change): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function sealed(bytes: Uint8Array, reopenings: readonly Reopening[]): Promise<Uint8Array> {
  const { workbook } = readWorkbook(bytes);
  const hidden = workbook?.sheet(sheetNames.identity);
  const said = hidden && readIdentity(hidden).read;
  if (workbook === undefined || hidden === undefined || said === undefined) {
    throw new Error('no workbook of ours');
  }
  const cells = [
    ...hiddenEntries(
      hidden,
      reopenings.map((one, index) => reopeningRow(index + 1, one)),
    ),
    ...sealCells(hidden, sealWorkbook(workbook, said.identity, reopenings)),
  ];
  return changed(bytes, (opened) => {
    const sheet = sheetIn(opened, sheetNames.identity);
    for (const { row, column, text } of cells) sheet.getCell(row, column).value = text;
  });
}

/** A sheet that must be there. */
export function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

/** Puts a value into a cell: `指标评分!F7`, or `_zhunsheng!round` for the cell beside a key. */
export function put(
  place: string,
  value: ExcelJS.CellValue | ((text: string) => ExcelJS.CellValue),
): Change {
  return (workbook) => {
    const [name = '', at = ''] = place.split('!');
    const sheet = sheetIn(workbook, name);
    const cell = name === sheetNames.identity ? beside(sheet, at) : sheet.getCell(at);
    cell.value = typeof value === 'function' ? value(cell.text) : value;
  };
}

function beside(sheet: ExcelJS.Worksheet, key: string): ExcelJS.Cell {
  const rows = sheet.getRows(1, sheet.rowCount) ?? [];
  const row = rows.find((each) => each.getCell(1).text === key);
  if (row === undefined) throw new Error(key);
  return row.getCell(2);
}

/** Several changes, one after another. */
export function all(...changes: readonly Change[]): Change {
  return (workbook) => changes.forEach((change) => change(workbook));
}

/**
 * Puts the rows of a sheet from `first` on into another order, as a spreadsheet does: `order` has the
 * former numbers, 0 for a row that is new. Formulas keep pointing at their own row.
 */
export function reorderRows(name: string, first: number, order: readonly number[]): Change {
  return (workbook) => {
    const sheet = sheetIn(workbook, name);
    const lastColumn = sheet.columnCount;
    const lastRow = sheet.rowCount;
    const rows = new Map(
      numbers(first, lastRow).map((row) => [
        row,
        numbers(1, lastColumn).map((column) => formatted(sheet.getCell(row, column))),
      ]),
    );
    numbers(first, Math.max(lastRow, first + order.length - 1)).forEach((row, index) => {
      const from = order[index] ?? 0;
      numbers(1, lastColumn).forEach((column) => {
        const { value, numFmt } = rows.get(from)?.[column - 1] ?? EMPTY;
        const cell = sheet.getCell(row, column);
        // ExcelJS shares a style among cells.
        cell.style = { ...cell.style, numFmt };
        cell.value = withFormula(value, (formula) =>
          formula.replaceAll(REFERENCE, (whole: string, letters: string, number: string) =>
            Number(number) === from ? `${letters}${row}` : whole,
          ),
        );
      });
    });
  };
}

/** The same with columns from A on; formulas of each row follow their cells. */
export function reorderColumns(name: string, first: number, order: readonly number[]): Change {
  return (workbook) => {
    const sheet = sheetIn(workbook, name);
    const letterOf = (column: number) => sheet.getColumn(column).letter;
    const places = new Map(order.map((from, index) => [letterOf(from || 999), index + 1]));
    for (const row of numbers(first, sheet.rowCount)) {
      const before = numbers(1, sheet.columnCount).map((column) =>
        formatted(sheet.getCell(row, column)),
      );
      order.forEach((from, index) => {
        const { value, numFmt } = before[from - 1] ?? EMPTY;
        const cell = sheet.getCell(row, index + 1);
        // ExcelJS shares a style among cells.
        cell.style = { ...cell.style, numFmt };
        cell.value = withFormula(value, (formula) =>
          formula.replaceAll(REFERENCE, (whole: string, letters: string, number: string) => {
            const place = places.get(letters);
            return place === undefined ? whole : `${letterOf(place)}${number}`;
          }),
        );
      });
    }
  };
}

const EMPTY = { value: null, numFmt: '' };

/** What moves with a cell: its value, and the format that makes a number a day. */
function formatted({ value, numFmt }: ExcelJS.Cell): { value: ExcelJS.CellValue; numFmt: string } {
  return { value, numFmt };
}

/** A reference such as `J7`, with no sheet before it and nothing fixed. */
const REFERENCE = /(?<![\w$!'])([A-Z]{1,2})(\d+)(?![\w(])/g;

function withFormula(
  value: ExcelJS.CellValue,
  rewrite: (formula: string) => string,
): ExcelJS.CellValue {
  if (typeof value !== 'object' || value === null || !('formula' in value)) return value;
  return { ...value, formula: rewrite(value.formula ?? '') };
}

/** Whole numbers from `first` to `last`. */
export function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Findings as lines: `structure.points-altered error 指标评分!F7: 3 ← 2`, found before issued. */
export function linesOf(findings: readonly Finding[]): string[] {
  return findings.map(({ code, severity, parameters, place }) => {
    const { found, expected, ...others } = parameters as Readonly<Record<string, Told>>;
    const isPair = expected !== undefined;
    const told = Object.values(isPair ? others : parameters).map(String);
    const texts = told.filter((text) => text !== '');
    const pair = isPair ? [`${String(found)} ← ${String(expected)}`] : [];
    const at = place.cell === undefined ? (place.sheet ?? '') : `${place.sheet}!${place.cell}`;
    return `${code} ${severity} ${at}: ${[...texts, ...pair].join(' ')}`;
  });
}

type Told = string | number | readonly string[] | undefined;

import type { Calculator } from '../../../emulator/model/calculator.ts';
import type { CellSnapshot, SheetSnapshot } from '../../../emulator/model/snapshot.ts';
import { nodeHost, type HostFile } from '../../../emulator/node-host.ts';
import { workbookFrom, type EmulatedWorkbook } from '../../../emulator/workbook.ts';

/** office.js over an emulated workbook, with the types that office.js gives itself. */
export interface OpenedExcel {
  readonly run: typeof Excel.run;
  readonly workbook: EmulatedWorkbook;
}

/** A visible sheet of cells by address. */
export function sheet(
  name: string,
  cells: Readonly<Record<string, CellSnapshot>> = {},
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return { name, visibility: 'Visible', cells, ...more };
}

/** A workbook of such sheets, open under one of the files of office.js. */
export function openExcel(
  file: HostFile,
  sheets: readonly SheetSnapshot[],
  calculator?: Calculator,
): OpenedExcel {
  const workbook = workbookFrom({ name: '评分表.xlsx', sheets }, calculator);
  const host = nodeHost(workbook, file);
  const { run } = host.Excel as typeof Excel;
  return { run, workbook };
}

/** Values from another world, as plain ones of this. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export const files = ['web', 'windows'] as const satisfies readonly HostFile[];

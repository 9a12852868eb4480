import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Stage } from '#core/workbook/stages.ts';
import { createExcelHost } from '../../../../addin/excel/excel-host.ts';
import type {
  AssessmentHost,
  CellPlace,
  HostFailure,
  HostListener,
} from '../../../../addin/host.ts';
import { createCalculator } from '../../../../emulator/calculation.ts';
import type { Calculator } from '../../../../emulator/model/calculator.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../emulator/model/snapshot.ts';
import { nodeHost, type HostFile } from '../../../../emulator/node-host.ts';
import { workbookFrom, type EmulatedWorkbook } from '../../../../emulator/workbook.ts';
import { loadXlsx } from '../../../../emulator/xlsx/load-xlsx.ts';
import { writeWorkbook } from '../../../../pipeline/workbooks/write-workbook.ts';
import { orderFor } from '../../../pipeline/workbooks/sample.ts';

/** The files of office.js that a host is tested over. */
export const files = ['web', 'windows'] as const satisfies readonly HostFile[];

/** An Excel host over real office.js and an emulated workbook. */
export interface OpenedHost {
  readonly host: AssessmentHost;
  readonly book: EmulatedWorkbook;
}

/** The workbook that an office issues for a stage, as a person opens it. */
export async function issued(stage: Stage = 'self'): Promise<WorkbookSnapshot> {
  return loadXlsx(await writeWorkbook(orderFor(stage)), '填报工作簿.xlsx');
}

/** A workbook with one of its sheets changed. */
export function withSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet));
  return { ...snapshot, sheets };
}

/** A workbook of which somebody has left a sheet unprotected. */
export function unprotected(snapshot: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return withSheet(snapshot, name, ({ name, visibility, cells }) => ({ name, visibility, cells }));
}

/** Opens a workbook under a file of office.js; without a calculator formulas keep their results. */
export function hostOver(
  snapshot: WorkbookSnapshot,
  file: HostFile,
  calculator?: Calculator,
): OpenedHost {
  const book = workbookFrom(snapshot, calculator);
  const { Excel: excel } = nodeHost(book, file);
  return { host: createExcelHost(excel as typeof Excel), book };
}

/** Calculates the formulas of one workbook. */
function calculator(): Calculator {
  const path = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  return createCalculator(new Uint8Array(readFileSync(path)));
}

/** A workbook under a file of office.js, calculating. */
export function calculatingHost(snapshot: WorkbookSnapshot, file: HostFile): OpenedHost {
  return hostOver(snapshot, file, calculator());
}

/** The issued workbook of a stage, calculating and already opened by its host. */
export async function openIssued(file: HostFile, stage: Stage = 'self'): Promise<OpenedHost> {
  const opened = calculatingHost(await issued(stage), file);
  await opened.host.open();
  return opened;
}

/** What a host told of its own accord. */
export interface Told {
  readonly workbooks: RawWorkbook[];
  readonly places: CellPlace[];
  readonly failures: HostFailure[];
}

/** Remembers what a host tells. */
export function listening(): HostListener & Told {
  const told: Told = { workbooks: [], places: [], failures: [] };
  return {
    ...told,
    changed: (workbook) => void told.workbooks.push(workbook),
    selected: (place) => void told.places.push(place),
    failed: (failure) => void told.failures.push(failure),
  };
}

import type { Content } from '#core/workbook/content.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Reopening } from '#core/workbook/reopenings.ts';
import type { Seal } from '#core/workbook/seal-workbook.ts';
import type { EvidenceColumn, ScoreColumn, WeightColumn } from '#core/workbook/sheets.ts';

/** A field of the workbook by what it means; rows are the sheet's own, 1 for the first. */
export type Field =
  | { readonly of: 'indicator'; readonly code: string; readonly column: ScoreColumn }
  | { readonly of: 'evidence'; readonly row: number; readonly column: EvidenceColumn }
  | { readonly of: 'weight'; readonly row: number; readonly column: WeightColumn };

/** A field and what is put into it. */
export interface Entering {
  readonly field: Field;
  readonly content: Content;
}

/** A cell, by the sheet's name and the numbers of its row and column, 1 for the first. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a host tells of its own accord. */
export interface HostListener {
  /** Somebody changed cells of the workbook, in it or beside us; here is the workbook as it now is. */
  changed(workbook: RawWorkbook): void;
  /** Somebody selected another cell. */
  selected(place: CellPlace): void;
  /** What should have been told could not be read. */
  failed(failure: HostFailure): void;
}

/** Why the host did not do what it was asked. */
export type HostProblem =
  /** The sheet is protected with a password of somebody's own, or the workbook may not be written. */
  | 'protected'
  /** A sheet or cell is no longer there. */
  | 'missing'
  /** A cell is being typed in, so that nothing can be written. */
  | 'busy'
  /** Anything else; `detail` says what the host said. */
  | 'other';

/** What a host throws; nothing of what it was asked is to be taken as done. */
export class HostFailure extends Error {
  readonly problem: HostProblem;
  /** In the host's own words. */
  readonly detail: string;

  constructor(problem: HostProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, { cause });
    this.name = 'HostFailure';
    this.problem = problem;
    this.detail = detail;
  }
}

/**
 * A spreadsheet program with an assessment workbook in it: Excel, and later others beside it.
 *
 * Every method may reject with `HostFailure` and with nothing else. A workbook that a method gives is
 * a picture of that moment and does not change.
 */
export interface AssessmentHost {
  /** The whole workbook and the selected cell; whatever it holds, nothing in it is changed. */
  open(): Promise<{ readonly workbook: RawWorkbook; readonly selected: CellPlace | undefined }>;
  /** Writes fields in one round trip and gives the workbook as it then stands, recalculated. */
  enter(entries: readonly Entering[]): Promise<RawWorkbook>;
  /** The same for fields that nobody may change: puts back what the office had issued there. */
  restore(entries: readonly Entering[]): Promise<RawWorkbook>;
  /** Writes the seal and locks every input. */
  seal(seal: Seal): Promise<RawWorkbook>;
  /** Takes the seal away, records the reopening as the `number`th and lets inputs be written again. */
  unseal(number: number, reopening: Reopening): Promise<RawWorkbook>;
  /** Brings a cell into view and selects it. */
  select(place: CellPlace): Promise<void>;
  /** Begins to tell of changes and selections; the promise is of a function that ends it. */
  watch(listener: HostListener): Promise<() => Promise<void>>;
}

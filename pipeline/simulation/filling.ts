import type { Scheme } from '#core/scheme/scheme.ts';
import type { RawWorkbook } from '#core/workbook/cells.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { PutCell } from '../workbooks/stamp/put-cells.ts';
import type { Answer } from './answers.ts';

/** What a simulated evaluator fills in. */
export interface Filling {
  readonly scheme: Scheme;
  readonly unit: Unit;
  readonly identity: Identity;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Weight of rule of law in the performance assessment, a share. */
  readonly weight: number;
  /** Whether it is sealed, as the add-in would. */
  readonly sealed: boolean;
  /** What else is put into the workbook, before it is sealed. */
  readonly tamper?: (issued: RawWorkbook) => readonly PutCell[];
}

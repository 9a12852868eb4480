import type { Scheme } from '#core/scheme/scheme.ts';
import type { Unit } from '#core/workbook/unit.ts';
import type { Identity } from '#core/workbook/identity.ts';
import type { Prefill } from './prefill.ts';

/** A workbook to be made. */
export interface WorkbookOrder {
  readonly scheme: Scheme;
  readonly unit: Unit;
  readonly identity: Identity;
  /** Base64 of the office's signature; empty without keys. */
  readonly signature: string;
  /** Marks every sheet as 模拟数据. */
  readonly simulated: boolean;
  /** What the county handed in, for stages after the self-assessment. */
  readonly prefill?: Prefill;
}

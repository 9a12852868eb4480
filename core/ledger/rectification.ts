import type { IssuedItem } from './ledger.ts';

/** What a filled-in ledger says of one item; days as `2024-06-30`, empty where none. */
export interface Rectification extends IssuedItem {
  readonly measure: string;
  readonly responsible: string;
  readonly due: string;
  readonly evidence: string;
  /** The day on which it was closed. */
  readonly closedOn: string;
  readonly note: string;
  /** Cell of 销号日期 in `整改台账`. */
  readonly cell: string;
}

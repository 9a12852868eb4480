import type { Area } from './area.ts';
import { plainValue, valueType, type Cell } from './cell.ts';
import type { Sheet } from './sheet.ts';

/** Who made a change, as `Excel.EventTriggerSource` names it: a person is `Unknown`. */
export type Trigger = 'ThisLocalAddin' | 'Unknown';

/** What an add-in can be told of. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly trigger: Trigger;
      /** Of a single cell only. */
      readonly details?: ChangeDetails;
    }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area };

export interface ChangeDetails {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export function changeDetails(before: Cell, after: Cell): ChangeDetails {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

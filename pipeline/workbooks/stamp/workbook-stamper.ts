import { isDeepStrictEqual } from 'node:util';
import { sheetNames } from '#core/workbook/sheets.ts';
import { unitHeights } from '../guide-sheet.ts';
import type { WorkbookOrder } from '../order.ts';
import { readWorkbook } from '../read-workbook.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { hasMark, markOrder } from './mark-order.ts';
import {
  blankPrefill,
  prefillChanges,
  rowsFor,
  stepRowsIn,
  writtenSheets,
  type StepRows,
} from './prefill-changes.ts';
import { stamp, templateOf, type Template } from './template.ts';

/** A workbook with marks in it, and where the steps of the arithmetic stand. */
interface Form {
  readonly template: Template;
  readonly steps: StepRows;
}

/**
 * A way of writing many workbooks of one scheme: each part, unpacked, has the bytes that `writeWorkbook`
 * gives it; where a county wrote something, each cell is the same.
 *
 * A workbook is built once for each form (kind of unit, stage, evaluator, which texts of the unit are
 * empty or equal, rows for what a county wrote) with marks in place of the unit's texts, the signature and
 * what it states of its prefill. Those stand in shared strings, in the footers and in the title, and nowhere
 * else; they alone are written anew for each unit, and what is compressed already is copied. What a county
 * wrote is put into its cells then. Whatever a unit may change besides (the height of a row by a long name,
 * a string that is there already) is built whole.
 */
export function workbookStamper(): (order: WorkbookOrder) => Promise<Uint8Array> {
  const forms = new Map<string, Form | undefined>();
  return async (order) => {
    const { prefill } = order;
    const { order: marked, values } = markOrder(order);
    const fits = isDeepStrictEqual(unitHeights(order.unit), unitHeights(marked.unit));
    if (!fits) return writeWorkbook(order);
    const rows = prefill && rowsFor(prefill);
    const key = JSON.stringify([keyOf(marked), rows]);
    if (!forms.has(key)) {
      const blank = rows === undefined ? marked : { ...marked, prefill: blankPrefill(rows) };
      forms.set(key, await makeForm(blank));
    }
    const form = forms.get(key);
    const changes = form && prefill && prefillChanges(order, prefill, form.steps);
    return (form && stamp(form.template, values, changes)) ?? (await writeWorkbook(order));
  };
}

/** All that settles a form but the rows; the scheme by its hash. */
function keyOf({ unit, identity, signature, simulated }: WorkbookOrder): readonly unknown[] {
  return [unit, identity, signature, simulated];
}

/** `undefined` where the scheme or the round has what looks like a mark. */
async function makeForm(marked: WorkbookOrder): Promise<Form | undefined> {
  const { round, evaluator, edition } = marked.identity;
  const isClear = !hasMark(JSON.stringify([marked.scheme.written, round, evaluator, edition]));
  if (!isClear) return undefined;
  const bytes = await writeWorkbook(marked);
  const guide = readWorkbook(bytes).workbook?.sheet(sheetNames.guide);
  if (guide === undefined) throw new Error(`no sheet ${sheetNames.guide}`);
  const filled = marked.prefill === undefined ? undefined : writtenSheets;
  return { template: templateOf(bytes, filled), steps: stepRowsIn(guide) };
}

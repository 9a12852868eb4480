import { isDeepStrictEqual } from 'node:util';
import { unitHeights } from '../guide-sheet.ts';
import type { WorkbookOrder } from '../order.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { hasMark, markOrder } from './mark-order.ts';
import { stamp, templateOf, type Template } from './template.ts';

/**
 * A way of writing many workbooks of one scheme: each part, unpacked, has the bytes that `writeWorkbook`
 * gives it.
 *
 * A workbook is built once for each form (kind of unit, stage, evaluator, which texts of the unit are
 * empty or equal) with marks in place of the unit's texts and the signature. Those stand in shared
 * strings, in the footers and in the title, and nowhere else; they alone are written anew for each
 * unit, and what is compressed already is copied. Whatever a unit may change besides (the height of a
 * row by a long name, a string that is there already, what a county wrote) is built whole.
 */
export function workbookStamper(): (order: WorkbookOrder) => Promise<Uint8Array> {
  const templates = new Map<string, Template | undefined>();
  return async (order) => {
    const { order: marked, values } = markOrder(order);
    const fits = isDeepStrictEqual(unitHeights(order.unit), unitHeights(marked.unit));
    if (order.prefill !== undefined || !fits) return writeWorkbook(order);
    const form = formOf(marked);
    if (!templates.has(form)) templates.set(form, await makeTemplate(marked));
    const template = templates.get(form);
    return (template && stamp(template, values)) ?? (await writeWorkbook(order));
  };
}

/** All that settles a template; the scheme by its hash. */
function formOf({ unit, identity, signature, simulated }: WorkbookOrder): string {
  return JSON.stringify([unit, identity, signature, simulated]);
}

/** `undefined` where the scheme or the round has what looks like a mark. */
async function makeTemplate(marked: WorkbookOrder): Promise<Template | undefined> {
  const { round, evaluator, edition } = marked.identity;
  const isClear = !hasMark(JSON.stringify([marked.scheme.written, round, evaluator, edition]));
  return isClear ? templateOf(await writeWorkbook(marked)) : undefined;
}

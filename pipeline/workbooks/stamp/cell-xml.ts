import type { Entered } from '#core/workbook/content.ts';
import { serialOf } from '#core/workbook/date-cell.ts';
import { encodeText, textElement } from '../xml-text.ts';

/** What is put into a cell: something entered, or the result of the formula in it; none leaves it to be calculated. */
export type NewContent = Entered | { readonly result: string | number | undefined };

/** What stays of a cell: how its element begins, without its type, and the element of its formula. */
export interface CellFrame {
  readonly start: string;
  readonly formula: string | undefined;
}

/**
 * A cell's element (ECMA-376-1, 18.3.1.4) with another content and the style that it has. A text stands
 * in the cell itself, not among the shared strings. `undefined` for a result where there is no formula.
 */
export function cellXml({ start, formula }: CellFrame, content: NewContent): string | undefined {
  if (content === '') return `${start}/>`;
  if (typeof content === 'string') {
    return `${start} t="inlineStr"><is>${textElement(content)}</is></c>`;
  }
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  if ('day' in content) return `${start}><v>${serialOf(content.day)}</v></c>`;
  if (formula === undefined) return undefined;
  const { result } = content;
  if (result === undefined) return `${start}>${formula}</c>`;
  if (typeof result === 'number') return `${start}>${formula}<v>${result}</v></c>`;
  return `${start} t="str">${formula}<v>${encodeText(result)}</v></c>`;
}

import type { Entered } from '#core/workbook/content.ts';
import { serialOf } from '#core/workbook/date-cell.ts';
import { textElement } from '../xml-text.ts';

/** What is put into a cell: something entered, or the result of the formula in it; none leaves it to be calculated. */
export type NewContent = Entered | { readonly result: number | undefined };

/**
 * A cell's element (ECMA-376-1, 18.3.1.4) with another content and the style that it has. A text stands
 * in the cell itself, not among the shared strings. `undefined` for a result where there is no formula.
 */
export function cellXml(cell: string, content: NewContent): string | undefined {
  const start = /^<c r="\w+"(?: s="\d+")?/.exec(cell)?.[0] ?? '<c';
  if (content === '') return `${start}/>`;
  if (typeof content === 'string') {
    return `${start} t="inlineStr"><is>${textElement(content)}</is></c>`;
  }
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  if ('day' in content) return `${start}><v>${serialOf(content.day)}</v></c>`;
  const formula = /<f>.*<\/f>/s.exec(cell)?.[0];
  const result = content.result === undefined ? '' : `<v>${content.result}</v>`;
  return formula && `${start}>${formula}${result}</c>`;
}

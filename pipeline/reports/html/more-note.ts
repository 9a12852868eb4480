import { words } from '../wording/zh-CN.ts';
import { html, type Markup } from './markup.ts';

/** Lines that a list of the page shows at most; a page of a whole country stays small. */
export const MOST_LINES = 300;

/** Says where the rest of a list is, if it has more lines than the page shows. */
export function moreNote(lines: number, file: string): Markup | undefined {
  return lines > MOST_LINES ? html`<p class="note">${words.more(MOST_LINES, file)}</p>` : undefined;
}

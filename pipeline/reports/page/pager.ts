import { choose, type Context } from './context.ts';
import { make, makeButton } from './element.ts';
import { fill } from './fill.ts';

/** Rows of a long table that are shown at once; a reader can ask for all. */
const PAGE_ROWS = 100;
export const ALL_ROWS = 'all';

/** Which rows are shown, from `first` to before `end`. */
export interface Shown {
  readonly first: number;
  readonly end: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** The rows that the address asks for: a page of them, or all. */
export function shownRows(total: number, page: string | undefined): Shown {
  if (page === ALL_ROWS) return { first: 0, end: total, page: 1, pages: 1 };
  const pages = Math.max(1, Math.ceil(total / PAGE_ROWS));
  const asked = Number.parseInt(page ?? '1', 10);
  const number = Number.isNaN(asked) ? 1 : Math.min(Math.max(asked, 1), pages);
  const first = (number - 1) * PAGE_ROWS;
  return { first, end: Math.min(first + PAGE_ROWS, total), page: number, pages };
}

/** Buttons to the pages before and after, and to all rows; `undefined` where all fit on one. */
export function pager(
  context: Context,
  total: number,
  { page, pages }: Shown,
): HTMLElement | undefined {
  const { words } = context;
  if (total <= PAGE_ROWS) return undefined;
  const turn = (to: string) => choose(context, { page: to }, 'step');
  if (pages === 1) {
    return make(
      'nav',
      { class: 'pager screen-only', 'aria-label': words.pager.label },
      makeButton(words.pager.byPage, () => turn(''), { 'data-focus': 'pager/all' }),
    );
  }
  return make(
    'nav',
    { class: 'pager screen-only', 'aria-label': words.pager.label },
    makeButton(words.pager.previous, () => turn(String(page - 1)), {
      'data-focus': 'pager/previous',
      disabled: page === 1,
    }),
    make('span', {}, fill(words.pager.page, { page, pages })),
    makeButton(words.pager.next, () => turn(String(page + 1)), {
      'data-focus': 'pager/next',
      disabled: page === pages,
    }),
    makeButton(fill(words.pager.all, { total }), () => turn(ALL_ROWS), {
      'data-focus': 'pager/all',
    }),
  );
}

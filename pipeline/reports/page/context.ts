import type { PageData } from './page-data.ts';
import type { PageWords } from './page-words.ts';
import { addressOf, MOST_COMPARED, type Route, type ViewName } from './route.ts';

/** What a view works with. */
export interface Context {
  readonly data: PageData;
  readonly words: PageWords;
  /** What is shown now. */
  route(): Route;
  /** Shows a route; in place of the one before if it is no step that a reader would go back to. */
  go(route: Route, how: 'step' | 'replace'): void;
}

/** A part of the page that the reader sees alone. */
export interface View {
  readonly title: string;
  readonly element: HTMLElement;
  /** Shows what the route's options ask for. */
  update(route: Route): void;
}

/** The address of a view, which carries the compared units along. */
export function linkTo(context: Context, view: ViewName, id = ''): string {
  return addressOf({ view, id, options: {}, compared: context.route().compared });
}

/** Shows the view as it is with other options; those of empty text go, and so does the page number. */
export function choose(
  context: Context,
  chosen: Readonly<Record<string, string>>,
  how: 'step' | 'replace',
): void {
  const route = context.route();
  context.go({ ...route, options: { ...route.options, page: '', ...chosen } }, how);
}

/** Takes a unit in among the compared ones, or out of them; there is room for five. */
export function toggleCompared(context: Context, code: string): void {
  const route = context.route();
  const others = route.compared.filter((one) => one !== code);
  const compared = others.length < route.compared.length ? others : [...others, code];
  context.go({ ...route, compared: compared.slice(0, MOST_COMPARED) }, 'replace');
}

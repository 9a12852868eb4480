import { make } from './element.ts';

/** The heading of a view, which takes the focus when the view opens. */
export function viewHeading(text: string): HTMLHeadingElement {
  return make('h2', { tabindex: '-1', class: 'view-heading' }, text);
}

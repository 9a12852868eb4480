import type { View } from './context.ts';
import { make } from './element.ts';
import { viewHeading } from './view-heading.ts';

/** Says that what an address names is not there. */
export function missingView(message: string): View {
  return { title: message, element: make('section', {}, viewHeading(message)), update() {} };
}

import { compareView } from './compare-view.ts';
import type { Context, View } from './context.ts';
import { indicatorView } from './indicator-view.ts';
import { indicatorsView } from './indicators-view.ts';
import { rankingView } from './ranking-view.ts';
import type { Route } from './route.ts';
import { unitView } from './unit-view.ts';

/** The view that a route names, not yet shown; `undefined` for the overview, which the page has as it is. */
export function openView(context: Context, { view, id }: Route): View | undefined {
  switch (view) {
    case 'overview':
      return undefined;
    case 'ranking':
      return rankingView(context);
    case 'unit':
      return unitView(context, id);
    case 'indicators':
      return indicatorsView(context);
    case 'indicator':
      return indicatorView(context, id);
    case 'compare':
      return compareView(context);
  }
}

import { linkTo, type Context } from './context.ts';
import { make } from './element.ts';
import { fill } from './fill.ts';
import type { ViewName } from './route.ts';

/** Which entry of the navigation a view belongs to. */
const sections: Readonly<Record<ViewName, ViewName>> = {
  overview: 'overview',
  ranking: 'ranking',
  unit: 'ranking',
  indicators: 'indicators',
  indicator: 'indicators',
  compare: 'compare',
};

/** Links to the views, the one that is shown marked, with how many units are chosen to compare. */
export function navigationLinks(context: Context): readonly HTMLElement[] {
  const { words } = context;
  const { view, compared } = context.route();
  const entries = ['overview', 'ranking', 'indicators', 'compare'] as const;
  return entries.map((entry) => {
    const isSection = sections[view] === entry;
    const label =
      entry === 'compare' && compared.length > 0
        ? fill(words.compare.counted, { count: compared.length })
        : words.views[entry];
    return make(
      'a',
      {
        href: linkTo(context, entry),
        'aria-current': isSection ? (view === entry ? 'page' : 'true') : undefined,
        'data-focus': `view/${entry}`,
      },
      label,
    );
  });
}

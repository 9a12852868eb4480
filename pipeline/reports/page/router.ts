import type { Context, View } from './context.ts';
import { elementOf } from './element.ts';
import { focusable, keepFocus } from './keep-focus.ts';
import { navigationLinks } from './navigation.ts';
import { openView } from './open-view.ts';
import type { PageData } from './page-data.ts';
import { addressOf, routeOf, type Route } from './route.ts';

const home: Route = { view: 'overview', id: '', options: {}, compared: [] };

/** Shows what the address says, now and whenever it changes. */
export function startRouter(data: PageData): void {
  const overview = elementOf('overview-view', HTMLDivElement);
  const place = elementOf('view', HTMLDivElement);
  const navigation = elementOf('views', HTMLElement);
  let route = routeOf(location.hash) ?? home;
  let view: View | undefined;
  let isFollowed = false;

  const context: Context = {
    data,
    words: data.words,
    route: () => route,
    go(next, how) {
      const address = addressOf(next);
      if (how === 'step') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      show(next);
    },
  };

  const open = (): void => {
    view = openView(context, route);
    place.replaceChildren(...(view === undefined ? [] : [view.element]));
    overview.hidden = view !== undefined;
    place.hidden = view === undefined;
    const mark = data.simulated === '' ? '' : `【${data.simulated}】`;
    document.title = `${mark}${view === undefined ? '' : `${view.title} · `}${data.title}`;
    view?.update(route);
  };

  const show = (next: Route): void => {
    const before = route;
    route = next;
    keepFocus(navigation, () => navigation.replaceChildren(...navigationLinks(context)));
    if (before.view === next.view && before.id === next.id) {
      keepFocus(place, () => view?.update(route));
      return;
    }
    open();
    if (isFollowed) scrollTo(0, 0);
    const shown = view === undefined ? overview : place;
    const cameFrom = isFollowed ? undefined : focusable(shown, `${before.view}/${before.id}`);
    const heading = shown.querySelector<HTMLElement>('.view-heading');
    (cameFrom ?? heading)?.focus({ preventScroll: true });
  };

  const follow = (): void => {
    const next = routeOf(location.hash);
    if (next !== undefined && addressOf(next) !== addressOf(route)) show(next);
    isFollowed = false;
  };

  document.addEventListener('click', ({ target }) => {
    isFollowed = target instanceof Element && target.closest('a[href^="#/"]') !== null;
  });
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  navigation.hidden = false;
  navigation.replaceChildren(...navigationLinks(context));
  open();
}

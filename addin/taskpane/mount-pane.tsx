import { render } from 'preact';
import type { Session } from '../session/session.ts';
import type { Surroundings } from '../surroundings.ts';
import { wordsIn } from '../wording/words-in.ts';
import { createFields } from './fields/fields.ts';
import { Pane } from './pane.tsx';

/** Shows the task pane of a session in an element, in the language and theme of its surroundings. */
export function mountPane(element: Element, session: Session, surroundings: Surroundings): void {
  const { locale, theme } = surroundings;
  const words = wordsIn(locale);
  const root = document.documentElement;
  root.lang = locale;
  root.dataset['theme'] = theme;
  document.title = words.title;
  surroundings.watchTheme((changed) => {
    root.dataset['theme'] = changed;
  });
  render(<Pane session={session} fields={createFields()} words={words} locale={locale} />, element);
}

import { element } from './element.ts';
import type { Words } from './wording/words.ts';

/** The task pane with the title that Excel gives it. */
export interface PaneFrame {
  readonly element: HTMLElement;
  show(isShown: boolean): void;
}

export function paneFrame(url: string, title: string, words: Words['layout']): PaneFrame {
  const frame = element('iframe', '', { src: url, title: words.pane });
  const close = element('button', '', { type: 'button', 'aria-label': words.closePane }, '×');
  const pane = element(
    'aside',
    'pane',
    {},
    element('div', 'pane-title', {}, element('span', '', {}, title), close),
    frame,
  );
  pane.setAttribute('aria-label', words.pane);
  const show = (isShown: boolean) => {
    pane.hidden = !isShown;
  };
  close.addEventListener('click', () => show(false));
  return { element: pane, show };
}

import { element } from './element.ts';
import type { Words } from './wording/words.ts';

/** What the buttons do; the names of commands are those of the manifest. */
export interface RibbonActions {
  pane(): void;
  command(name: 'nextOpen' | 'check' | 'seal'): void;
  download(button: HTMLElement): void;
}

/** The tab 准绳 of Excel's ribbon, and the download at its end. */
export function ribbon(words: Words, actions: RibbonActions): HTMLElement {
  const say = words.ribbon;
  const download = button('download', words.download.button, (self) => actions.download(self));
  download.classList.add('primary');
  return element(
    'div',
    'ribbon',
    { role: 'toolbar', 'aria-label': say.tab },
    element('span', 'tab', { 'aria-hidden': 'true' }, say.tab),
    button('pane', say.pane, () => actions.pane()),
    button('next-open', say.nextOpen, () => actions.command('nextOpen')),
    button('check', say.check, () => actions.command('check')),
    button('seal', say.seal, () => actions.command('seal')),
    download,
  );
}

function button(icon: string, label: string, act: (self: HTMLElement) => void): HTMLElement {
  const made = element(
    'button',
    '',
    { type: 'button' },
    element('span', `icon ${icon}`, { 'aria-hidden': 'true' }),
    label,
  );
  made.addEventListener('click', () => act(made));
  return made;
}

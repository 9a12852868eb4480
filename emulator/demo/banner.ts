import { element } from './element.ts';
import type { View } from './show-page.ts';
import type { Words } from './wording/words.ts';

/** Says that this is no Excel, and switches language and theme. */
export function banner(
  words: Words,
  { language, theme }: View,
  show: (changed: Partial<View>) => void,
): HTMLElement {
  const toggle = (label: string, isOn: boolean, changed: Partial<View>, lang?: string) => {
    const button = element('button', '', { type: 'button', 'aria-pressed': String(isOn) }, label);
    if (lang !== undefined) button.lang = lang;
    button.addEventListener('click', () => show(changed));
    return button;
  };
  const { switches } = words;
  return element(
    'div',
    'banner',
    {},
    element('h1', '', {}, words.banner),
    element('span', 'note', {}, words.bannerNote),
    element(
      'span',
      'switch',
      { role: 'group', 'aria-label': switches.language },
      toggle('中文', language === 'zh-CN', { language: 'zh-CN' }, 'zh-CN'),
      toggle('English', language === 'en', { language: 'en' }, 'en'),
    ),
    element(
      'span',
      'switch',
      { role: 'group', 'aria-label': switches.theme },
      toggle(switches.light, theme === 'light', { theme: 'light' }),
      toggle(switches.dark, theme === 'dark', { theme: 'dark' }),
    ),
  );
}

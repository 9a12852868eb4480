import type { Locale } from '#core/findings/describe.ts';
import type { Surroundings, Theme } from '../surroundings.ts';

/** What of the browser tells of light and dark. */
export type Browser = Pick<Window, 'matchMedia'>;

/** How Office speaks and looks; where it tells no theme, the browser does. */
export function createSurroundings(
  {
    displayLanguage,
    officeTheme,
  }: Pick<Office.Context, 'displayLanguage'> & Partial<Pick<Office.Context, 'officeTheme'>>,
  browser: Browser,
): Surroundings {
  const dark = browser.matchMedia('(prefers-color-scheme: dark)');
  const themeNow = (): Theme =>
    themeOf(officeTheme?.bodyBackgroundColor) ?? (dark.matches ? 'dark' : 'light');
  return {
    locale: localeOf(displayLanguage),
    theme: themeNow(),
    watchTheme(listener) {
      dark.addEventListener('change', () => listener(themeNow()));
    },
  };
}

/** The language to speak when Office speaks one: English with English, else Chinese. */
export function localeOf(displayLanguage: string): Locale {
  return /^en\b/i.test(displayLanguage) ? 'en' : 'zh-CN';
}

/** Dark when the background is; `undefined` for what is no colour. */
function themeOf(background: string | undefined): Theme | undefined {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  // As bright as the eye takes the three colours, out of 255.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}

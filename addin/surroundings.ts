import type { Locale } from '#core/findings/describe.ts';

export type Theme = 'light' | 'dark';

/** How the program around the pane looks and speaks. High contrast is the browser's to tell (forced colours). */
export interface Surroundings {
  /** Chinese unless the program speaks English. */
  readonly locale: Locale;
  readonly theme: Theme;
  /** Calls back when the theme changes, where the program tells it. */
  watchTheme(listener: (theme: Theme) => void): void;
}

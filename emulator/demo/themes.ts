import type { OfficeTheme } from '../windows-host.ts';

export type Theme = 'light' | 'dark';

/** The colours of Office in its white and its black theme. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
  },
};

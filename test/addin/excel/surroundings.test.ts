import { describe, expect, it } from 'vitest';
import { createSurroundings, type Browser } from '../../../addin/excel/surroundings.ts';

/** A browser that is dark or not, and can change its mind. */
function browser(isDark: boolean): Browser & { turn(dark: boolean): void } {
  const list = Object.assign(new EventTarget(), { matches: isDark });
  return {
    matchMedia: () => list as unknown as MediaQueryList,
    turn(dark) {
      list.matches = dark;
      list.dispatchEvent(new Event('change'));
    },
  };
}

function themeOf(bodyBackgroundColor: string): string {
  const colours = {
    bodyForegroundColor: '',
    controlBackgroundColor: '',
    controlForegroundColor: '',
  };
  const officeTheme = { ...colours, bodyBackgroundColor };
  return createSurroundings({ displayLanguage: 'zh-CN', officeTheme }, browser(false)).theme;
}

describe('the surroundings of the pane', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['ja-JP', 'zh-CN'],
  ])('speak, in an Office that speaks %s, %s', (displayLanguage, locale) => {
    expect(createSurroundings({ displayLanguage }, browser(false)).locale).toBe(locale);
  });

  it.each([
    ['#FFFFFF', 'light'],
    ['#F3F2F1', 'light'],
    ['#1f1f1f', 'dark'],
    ['262626', 'dark'],
    ['#0A0A0A', 'dark'],
  ])('look, over %s, %s', (background, theme) => {
    expect(themeOf(background)).toBe(theme);
  });

  it('look as the browser does where Office tells no theme', () => {
    expect(createSurroundings({ displayLanguage: 'zh-CN' }, browser(true)).theme).toBe('dark');
    expect(createSurroundings({ displayLanguage: 'zh-CN' }, browser(false)).theme).toBe('light');
  });

  it('tell when the browser turns dark', () => {
    const turning = browser(false);
    const told: string[] = [];
    createSurroundings({ displayLanguage: 'zh-CN' }, turning).watchTheme((theme) => {
      told.push(theme);
    });
    turning.turn(true);
    turning.turn(false);
    expect(told).toEqual(['dark', 'light']);
  });
});

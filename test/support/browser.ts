import type { Page } from 'playwright-core';
import { useChromium } from './use-chromium.ts';

/** A page in Chromium, and what a reader must never meet in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Console errors, exceptions, dialogs and requests other than for the page itself. */
  readonly troubles: readonly string[];
}

export interface Screen {
  /** In pixels. */
  readonly width?: number;
  readonly dark?: boolean;
}

/** Opens a file at a place in it, `#/ranking`. */
type OpenFile = (path: string, screen?: Screen, address?: string) => Promise<WatchedPage>;

/**
 * A Chromium without a network for the tests of a file. The function that it gives opens a page as a
 * reader would by double click; it is closed after its test.
 */
export function useBrowser(): OpenFile {
  const newPage = useChromium({ offline: true });

  return async (path, { width = 1280, dark = false } = {}, address = '') => {
    const page = await newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    const url = `file://${path}`;
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
    page.on('request', (request) => {
      if (request.url().split('#')[0] !== url) troubles.push(`request: ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${url}${address}`);
    await page.waitForFunction("document.querySelector('#views')?.hidden !== true");
    return { page, troubles };
  };
}

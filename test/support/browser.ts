import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { chromiumOptions } from './chromium-options.ts';

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
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions);
  });
  afterAll(() => browser.close());

  return async (path, { width = 1280, dark = false } = {}, address = '') => {
    const context = await browser.newContext({
      offline: true,
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
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

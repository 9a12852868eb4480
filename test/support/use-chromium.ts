import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { chromiumOptions } from './chromium-options.ts';
import { PATIENCE } from './patience.ts';

/**
 * A Chromium for the tests of a file, which share one profile: each more would cost a second. The
 * function that it gives opens a page, which is closed after its test; one that is opened before the
 * tests of a `describe` is there for all of them.
 */
export function useChromium(settings: BrowserContextOptions = {}): () => Promise<Page> {
  let browser: Browser;
  let context: BrowserContext;
  let ofTest: Page[] = [];
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions);
    context = await browser.newContext(settings);
    context.setDefaultTimeout(PATIENCE);
    // While a page is open, the next opens in its window.
    await context.newPage();
  });
  beforeEach(() => {
    ofTest = [];
  });
  afterEach(() => Promise.all(ofTest.map((page) => page.close())));
  afterAll(() => browser.close());

  return async () => {
    const page = await context.newPage();
    ofTest.push(page);
    return page;
  };
}

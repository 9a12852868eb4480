import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { useChromium } from '../../support/use-chromium.ts';
import { startDemo, type Demonstration } from '../../tools/demonstration.ts';
import { lastingFolder } from '../../support/lasting-folder.ts';

/** The page of the demonstration as somebody sees it who has just opened it. */
export interface OpenedDemo {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Console errors, exceptions and requests to other places. */
  readonly troubles: readonly string[];
  readonly cell: (address: string) => Locator;
  /** Shows a sheet and selects a cell of it. */
  readonly go: (sheet: string, address: string) => Promise<void>;
  /** Keeps a picture of the page for people to look at. */
  readonly picture: (name: string) => Promise<void>;
}

const pictures = join(import.meta.dirname, '../../../.cache/screenshots');

/** A demonstration for the tests of a file, at a stage; each test opens the page anew. */
export function useDemo(...args: readonly string[]): () => Promise<OpenedDemo> {
  const newPage = useChromium({ viewport: { width: 1440, height: 900 } });
  const folder = lastingFolder();
  let demo: Demonstration;
  beforeAll(async () => {
    demo = await startDemo(folder(), args);
  });
  afterAll(() => demo.stop());

  return async () => {
    const page = await newPage();
    const troubles = watch(page, demo.address);
    await page.goto(demo.address);
    const pane = page.frameLocator('iframe');
    await pane.getByText('兰州市永登县').waitFor();
    const cell = (address: string) => page.locator(`[data-address="${address}"]`);
    return {
      page,
      pane,
      troubles,
      cell,
      async go(sheet, address) {
        await page.getByRole('tab', { name: sheet }).click();
        await cell(address).click();
      },
      async picture(name) {
        await page.screenshot({ path: join(pictures, `demo-${name}.png`) });
      },
    };
  };
}

function watch(page: Page, address: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(address) || /^(?:data|blob):/.test(url);
    if (!isOwn) troubles.push(`request: ${url}`);
  });
  return troubles;
}

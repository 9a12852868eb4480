import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { useChromium } from '../../../support/use-chromium.ts';
import type { PaneSetup } from './pane-setup.ts';

const ORIGIN = 'https://pane.test';
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** How wide a task pane is when Excel opens it, in pixels. */
const WIDTH = 350;

/**
 * The real pane in Chromium, without a network, over a session with a host in memory. The function
 * that it gives opens it; nothing may be written to the console, thrown, or asked of another origin.
 */
export function usePane(): (setup: PaneSetup, width?: number) => Promise<Page> {
  const newPage = useChromium({ locale: 'zh-CN' });
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    files = await builtPage();
  });

  return async (setup, width = WIDTH) => {
    const troubles: string[] = [];
    onTestFinished(() => expect(troubles).toEqual([]));
    const page = await newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.route('**', async (route) => {
      const url = new URL(route.request().url());
      const body = url.origin === ORIGIN ? files.get(url.pathname.slice(1)) : undefined;
      if (body === undefined) {
        troubles.push(`request: ${url.href}`);
        return route.abort();
      }
      const contentType = types[url.pathname.split('.').at(-1) ?? ''] ?? 'text/plain';
      return route.fulfill({ body, contentType });
    });
    page.on('console', (message) => troubles.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
    page.on('dialog', async (dialog) => {
      troubles.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    await page.goto(`${ORIGIN}/pane-page.html`);
    await page.evaluate((given) => globalThis.openPane(given), setup);
    await page.locator('h1').waitFor();
    return page;
  };
}

/** The page that opens panes, built as the add-in's site is: what is in each file. */
async function builtPage(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: join(import.meta.dirname, '../../../../addin/vite.config.ts'),
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'pane-page.html') },
    },
  });
  if (!('output' in result)) throw new Error('the page was not built');
  return new Map(
    result.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';
import { gridOf, type Grid } from './addin-grid.ts';
import { noteReadiness } from './addin-readiness.ts';
import { startChromium } from './addin-chromium.ts';
import { PATIENCE } from './patience.ts';
import { servedAddin } from './served-addin.ts';

const ORIGIN = 'https://excel.test';

/** How wide a task pane is when Excel opens it, in pixels. */
export const PANE_WIDTH = 350;
const PANE_HEIGHT = 900;

/** The page that plays Excel on the web: the pane takes all the room that there is. */
const EXCEL = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <title>Excel</title>
    <link rel="icon" href="data:,">
    <style>
      html, body, iframe { display: block; width: 100%; height: 100%; margin: 0; border: 0; }
    </style>
    <script src="/emulator.js"></script>
  </head>
  <body>
    <script>
      window.openExcel = async (snapshot, locale) => {
        const wasm = await (await fetch('/ironcalc.wasm')).arrayBuffer();
        const workbook = Emulator.workbookFrom(snapshot, Emulator.createCalculator(wasm));
        const host = new Emulator.WebHost(workbook, { locale });
        window.emulated = { workbook, host };
        host.mount(document.body, '/taskpane.html').title = '准绳';
      };
    </script>
  </body>
</html>`;

declare global {
  /** Opens a workbook in the page that plays Excel, and the pane beside it. */
  var openExcel: (snapshot: WorkbookSnapshot, locale: string) => Promise<void>;
}

/** An Excel with a workbook and the pane in it. */
export interface OpenedExcel {
  readonly page: Page;
  readonly pane: Frame;
  readonly grid: Grid;
  /** Console errors, exceptions, dialogs, and requests of other places or in vain. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** The emulated Excel on the web in Chromium, with the add-in as it is built. */
export interface EmulatedExcel {
  open(snapshot: WorkbookSnapshot, locale?: string): Promise<OpenedExcel>;
  close(): Promise<void>;
}

/** Builds the add-in's site and the emulator, and starts a Chromium. */
export async function startExcel(): Promise<EmulatedExcel> {
  const addin = await servedAddin();
  const browser = await startChromium();

  async function answer(path: string) {
    if (path === '/') return { body: EXCEL, contentType: 'text/html; charset=utf-8' };
    return addin.answer(path);
  }

  return {
    async open(snapshot, locale = 'zh-CN') {
      const context = await browser.newContext({
        viewport: { width: PANE_WIDTH, height: PANE_HEIGHT },
        locale,
      });
      context.setDefaultTimeout(PATIENCE);
      const troubles = troublesOf(context);
      await context.route('**', async (route) => {
        const url = new URL(route.request().url());
        const found = url.origin === ORIGIN ? await answer(url.pathname) : undefined;
        if (found === undefined) troubles.push(`request: ${url.href}`);
        await route.fulfill(found ?? { status: 404 });
      });
      await noteReadiness(context);
      const page = await context.newPage();
      await page.goto(ORIGIN);
      await page.evaluate(([given, spoken]) => globalThis.openExcel(given, spoken), [
        snapshot,
        locale,
      ] as const);
      const pane = page.frames().find((frame) => frame !== page.mainFrame());
      if (pane === undefined) throw new Error('no pane was opened');
      return { page, pane, troubles, grid: gridOf(page), close: () => context.close() };
    },
    async close() {
      await browser.close();
      await addin.remove();
    },
  };
}

function troublesOf(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`exception: ${error.error().message}`));
  context.on('dialog', async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return troubles;
}

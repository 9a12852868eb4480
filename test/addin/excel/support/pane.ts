import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { servedAddin, type ServedAddin } from '../../../support/served-addin.ts';
import { useChromium } from '../../../support/use-chromium.ts';
import { issued } from './opened-host.ts';

const ORIGIN = 'https://excel.test';
/** Excel on the web, emulated, with the issued workbook and the pane in a frame. */
const EXCEL = `<!doctype html>
<meta charset="utf-8">
<script src="/emulator.js"></script>
<script>
  const opened = fetch('/workbook.json').then(async (answer) => {
    window.workbook = Emulator.workbookFrom(await answer.json());
    window.host = new Emulator.WebHost(workbook, { showPane: () => {} });
    host.mount(document.body, '/taskpane.html');
  });
</script>`;

/** The built pane, and what was asked of other places or went wrong. */
export interface BuiltPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly troubles: readonly string[];
}

/** The site as it is built, in Chromium: in the emulated Excel, or as a page of its own. */
export interface BuiltSite {
  inExcel(): Promise<BuiltPane>;
  alone(): Promise<Page>;
}

/** Builds the site for the tests of a file. */
export function useBuiltSite(): BuiltSite {
  const newPage = useChromium();
  let addin: ServedAddin;
  let workbook: string;
  beforeAll(async () => {
    addin = await servedAddin();
    workbook = JSON.stringify(await issued());
  });
  afterAll(() => addin.remove());

  async function answer(path: string) {
    if (path === '/excel.html') return { body: EXCEL, contentType: 'text/html' };
    if (path === '/workbook.json') return { body: workbook, contentType: 'application/json' };
    return addin.answer(path);
  }

  async function open(path: string): Promise<{ page: Page; troubles: string[] }> {
    const page = await newPage();
    const troubles: string[] = [];
    page.on('pageerror', ({ message }) => troubles.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith(ORIGIN)) troubles.push(request.url());
    });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const found = await answer(new URL(route.request().url()).pathname);
      await route.fulfill(found ?? { status: 404 });
    });
    await page.goto(ORIGIN + path);
    return { page, troubles };
  }

  return {
    async inExcel() {
      const { page, troubles } = await open('/excel.html');
      await page.evaluate('opened');
      const pane = page.frames().find((frame) => frame !== page.mainFrame());
      if (pane === undefined) throw new Error('no pane was opened');
      return { page, pane, troubles };
    },
    alone: async () => (await open('/taskpane.html')).page,
  };
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { isMissing } from '../../../../pipeline/files/is-missing.ts';
import { buildSite } from '../../../../tools/build-site.ts';
import { contentTypes } from '../../../../tools/content-types.ts';
import { site as emulatorSite } from '../../../emulator/support/site.ts';
import { issued } from './opened-host.ts';
import { useChromium } from '../../../support/use-chromium.ts';

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
  let folder: string;
  let emulator: Awaited<ReturnType<typeof emulatorSite>>;
  let workbook: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhunsheng-'));
    await buildSite(folder);
    emulator = await emulatorSite();
    workbook = JSON.stringify(await issued());
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function answer(path: string) {
    if (path === '/excel.html') return { body: EXCEL, contentType: 'text/html' };
    if (path === '/workbook.json') return { body: workbook, contentType: 'application/json' };
    try {
      const body = await readFile(join(folder, path));
      return { body, contentType: contentTypes[extname(path)] ?? 'application/octet-stream' };
    } catch (error) {
      if (isMissing(error)) return emulator(path);
      throw error;
    }
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

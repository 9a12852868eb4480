import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Served } from '../../support/served-file.ts';
import { useChromium } from '../../support/use-chromium.ts';
import { site } from './site.ts';

/** A page that plays Excel, the pane in it, and whatever was asked of other places. */
export interface OpenedPane {
  readonly page: Page;
  readonly pane: Frame;
  readonly strangers: readonly string[];
}

export interface Panes {
  /** Over http on localhost, as the Windows file of office.js finds it. */
  windows(): Promise<OpenedPane>;
  /** Over https without a certificate: the browser's requests are answered by ourselves. */
  web(): Promise<OpenedPane>;
}

/** A Chromium and a server for the tests of a file. */
export function usePanes(): Panes {
  const newPage = useChromium();
  let answer: (path: string) => Promise<Served | undefined>;
  let server: Server;
  beforeAll(async () => {
    answer = await site();
    server = await serve((path) => answer(path));
  });
  afterAll(() => void server.close());

  return {
    async windows() {
      const { port } = server.address() as AddressInfo;
      const page = await newPage();
      return opened(page, `http://localhost:${port}`, '/windows.html');
    },
    async web() {
      const page = await newPage();
      await page.route('https://excel.test/**', async (route) => {
        const served = await answer(new URL(route.request().url()).pathname);
        await route.fulfill(served ?? { status: 404 });
      });
      return opened(page, 'https://excel.test', '/web.html');
    },
  };
}

async function opened(page: Page, origin: string, path: string): Promise<OpenedPane> {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  page.on('pageerror', ({ message }) => strangers.push(message));
  await page.goto(origin + path);
  const pane = page.frames().find((frame) => frame !== page.mainFrame());
  if (pane === undefined) throw new Error('no pane was opened');
  return { page, pane, strangers };
}

async function serve(answer: (path: string) => Promise<Served | undefined>): Promise<Server> {
  const server = createServer((request, response) => {
    void reply(request, response);
  });
  async function reply({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const served = await answer(new URL(url, 'http://localhost').pathname);
    response.writeHead(served ? 200 : 404, {
      'content-type': served?.contentType ?? 'text/plain',
    });
    response.end(served?.body);
  }
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return server;
}

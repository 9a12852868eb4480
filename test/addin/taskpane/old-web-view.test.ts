import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { chromiumOptions } from '../../support/chromium-options.ts';

const addin = join(import.meta.dirname, '../../../addin');
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumOptions);
});
afterAll(() => browser.close());

/** The pane's page with its own script and Office's left out. */
async function open(options: BrowserContextOptions, before = ''): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const files = {
    '/taskpane.html': await readFile(join(addin, 'taskpane.html'), 'utf8'),
    '/old-web-view.js': await readFile(join(addin, 'public/old-web-view.js'), 'utf8'),
  };
  await context.route('**', (route) => {
    const path = new URL(route.request().url()).pathname as keyof typeof files;
    const contentType = path === '/taskpane.html' ? 'text/html' : 'text/javascript';
    return route.fulfill({ body: files[path] ?? '', contentType });
  });
  const page = await context.newPage();
  await page.addInitScript(before);
  await page.goto('https://pane.test/taskpane.html');
  return page;
}

describe('a web view that cannot run the pane', () => {
  it('says what is needed, and that the workbook works without it, where it is too old', async () => {
    const page = await open({}, 'delete Map.groupBy');

    expect(await page.getByText('任务窗格不能在此版本的 Office 中运行').isVisible()).toBe(true);
    expect(await page.getByText('填报工作簿不受影响').first().isVisible()).toBe(true);
  });

  it('says so where scripts are not allowed', async () => {
    const page = await open({ javaScriptEnabled: false });

    expect(await page.locator('noscript').textContent()).toContain('任务窗格需要启用脚本');
  });

  it('is not spoken of anywhere else', async () => {
    const page = await open({});

    expect(await page.locator('body').innerText()).toBe('');
  });
});

describe('the script that looks for it', () => {
  it('is written in what Internet Explorer reads', async () => {
    const script = await readFile(join(addin, 'public/old-web-view.js'), 'utf8');

    expect(script).not.toMatch(/=>|\b(?:let|const|class|async|await)\b|`|\?\.|\?\?|,\s*\)/);
  });
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../../../.cache/screenshots/taskpane');

/** Leaves a picture of the whole pane, as high as what it shows, for somebody to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { width, height } = await page.locator('html').evaluate((root) => ({
    width: root.clientWidth,
    height: root.scrollHeight,
  }));
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

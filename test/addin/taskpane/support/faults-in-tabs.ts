import type { Page } from 'playwright-core';
import { findViolations } from '../../../support/find-violations.ts';
import { keepPicture } from './keep-picture.ts';

const tabs = ['score', 'progress', 'weights', 'evidence', 'check', 'seal'];

/**
 * What shuts somebody out in any tab of the pane, runs over its edge, or leaves the tab that is chosen
 * looking like the others; each with the tab's name. Pictures are kept as `<look>-<tab>`.
 */
export async function faultsInTabs(page: Page, look: string): Promise<readonly string[]> {
  const width = page.viewportSize()?.width ?? 0;
  const faults: string[] = [];
  for (const tab of tabs) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#panel-${tab}`).waitFor();
    await keepPicture(page, `${look}-${tab}`);
    const violations = await findViolations(page);
    const needed = await page.locator('html').evaluate((root) => root.scrollWidth);
    const wide = needed === width ? [] : [`${needed} pixels wide`];
    const chosen = await underlineOf(page, `#tab-${tab}`);
    const other = await underlineOf(page, '[role=tab][aria-selected=false]');
    const alike = chosen === other ? ['looks like a tab that is not chosen'] : [];
    faults.push(...[...violations, ...wide, ...alike].map((fault) => `${tab}: ${fault}`));
  }
  return faults;
}

function underlineOf(page: Page, tab: string): Promise<string> {
  return page
    .locator(tab)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
}

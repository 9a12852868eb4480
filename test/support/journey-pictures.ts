import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PANE_WIDTH, type OpenedExcel } from './addin-excel.ts';
import { findViolations } from './find-violations.ts';

const folder = join(import.meta.dirname, '../../.cache/screenshots/journeys');

const looks = [
  { look: 'light', colorScheme: 'light', width: PANE_WIDTH },
  { look: 'dark', colorScheme: 'dark', width: PANE_WIDTH },
  { look: '300px', colorScheme: 'light', width: 300 },
] as const;

/**
 * Keeps pictures of what the pane shows, light, dark and at its narrowest, as `<name>-<look>.png`.
 * Gives what is wrong in any of them: what axe finds, and what stands out of the pane.
 */
export async function faultsIn({ page, pane }: OpenedExcel, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const height = page.viewportSize()?.height ?? 0;
  const faults: string[] = [];
  for (const { look, colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, `${name}-${look}.png`), animations: 'disabled' });
    const violations = await findViolations(page);
    const needed = await pane.evaluate(() => document.documentElement.scrollWidth);
    const wide = needed > width ? [`${needed} pixels wide`] : [];
    faults.push(...[...violations, ...wide].map((fault) => `${name} ${look}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: PANE_WIDTH, height });
  return faults;
}

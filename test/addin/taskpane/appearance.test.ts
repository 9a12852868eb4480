import { describe, expect, it } from 'vitest';
import { blank, faulty, filled } from './support/example.ts';
import { findViolations } from './support/find-violations.ts';
import { keepPicture } from './support/keep-picture.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

const tabs = ['score', 'progress', 'weights', 'evidence', 'check', 'seal'];
const looks = [
  { look: 'light', setup: { ...faulty, theme: 'light' }, width: 350 },
  { look: 'dark', setup: { ...faulty, theme: 'dark' }, width: 350 },
  { look: 'narrow', setup: { ...faulty, theme: 'light' }, width: 300 },
  { look: 'narrow-english', setup: { ...faulty, locale: 'en' }, width: 300 },
  { look: 'wide', setup: { ...faulty, theme: 'light' }, width: 600 },
  { look: 'blank-dark', setup: { ...blank, theme: 'dark' }, width: 300 },
  { look: 'review', setup: { ...filled, stage: 'review' }, width: 350 },
  { look: 'sealable', setup: { ...filled, theme: 'light' }, width: 350 },
] as const;

describe.each(looks)('the pane, $look at $width pixels', ({ look, setup, width }) => {
  it.each(tabs)('has nothing in %s that shuts somebody out or runs over its edge', async (tab) => {
    const page = await open(setup, width);

    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#panel-${tab}`).waitFor();
    await keepPicture(page, `${look}-${tab}`);

    expect(await findViolations(page)).toEqual([]);
    const content = await page.locator('html').evaluate((root) => root.scrollWidth);
    expect(content).toBe(width);
  });
});

describe('in high contrast', () => {
  it.each(tabs)('what is chosen, wrong or focused in %s is still told apart', async (tab) => {
    const page = await open(faulty, 350);
    await page.emulateMedia({ forcedColors: 'active' });

    await page.locator(`#tab-${tab}`).click();
    await page.locator(`#panel-${tab}`).waitFor();
    await keepPicture(page, `contrast-${tab}`);

    expect(await findViolations(page)).toEqual([]);
    const chosen = await page
      .locator(`#tab-${tab}`)
      .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
    const other = await page
      .locator('[role=tab][aria-selected=false]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').backgroundColor);
    expect(chosen).not.toBe(other);
  });
});

describe('the indicator of each rule', () => {
  it.each(['1.1.1', '1.1.2', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6'])(
    '%s has nothing that shuts somebody out',
    async (code) => {
      const page = await open(faulty, 300);

      await page.evaluate((code) => globalThis.goTo(code), code);
      await page.locator('.title-line', { hasText: code }).waitFor();
      await keepPicture(page, `indicator-${code}`);

      expect(await findViolations(page)).toEqual([]);
    },
  );
});

describe('the question before', () => {
  it('sealing has nothing that shuts somebody out', async () => {
    const page = await open(filled, 300);

    await page.getByRole('tab', { name: '封存' }).click();
    await page.getByRole('button', { name: '封存', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    await keepPicture(page, 'seal-question');

    expect(await findViolations(page)).toEqual([]);
  });
});

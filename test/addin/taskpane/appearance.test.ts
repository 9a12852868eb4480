import { describe, expect, it } from 'vitest';
import { blank, faulty, filled } from './support/example.ts';
import { faultsInTabs } from './support/faults-in-tabs.ts';
import { findViolations } from '../../support/find-violations.ts';
import { keepPicture } from './support/keep-picture.ts';
import { usePane } from './support/use-pane.ts';

const open = usePane();

const looks = [
  { look: 'light', setup: { ...faulty, theme: 'light' }, width: 350 },
  { look: 'dark', setup: { ...faulty, theme: 'dark' }, width: 350 },
  { look: 'narrow', setup: { ...faulty, theme: 'light' }, width: 300 },
  { look: 'narrow-english', setup: { ...faulty, locale: 'en' }, width: 300 },
  { look: 'twice-enlarged', setup: { ...faulty, theme: 'light' }, width: 175 },
  { look: 'twice-enlarged-english', setup: { ...faulty, locale: 'en' }, width: 175 },
  { look: 'wide', setup: { ...faulty, theme: 'light' }, width: 600 },
  { look: 'blank-dark', setup: { ...blank, theme: 'dark' }, width: 300 },
  { look: 'review', setup: { ...filled, stage: 'review' }, width: 350 },
  { look: 'sealable', setup: { ...filled, theme: 'light' }, width: 350 },
] as const;

describe('no tab of the pane shuts somebody out, runs over its edge or hides that it is chosen', () => {
  it.each(looks)('$look at $width pixels', async ({ look, setup, width }) => {
    const page = await open(setup, width);

    expect(await faultsInTabs(page, look)).toEqual([]);
  });

  it('in high contrast', async () => {
    const page = await open(faulty, 350);
    await page.emulateMedia({ forcedColors: 'active' });

    expect(await faultsInTabs(page, 'contrast')).toEqual([]);
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

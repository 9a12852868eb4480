import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What keeps somebody from using a page with a screen reader, by keyboard or with weak eyes, as axe
 * sees it. Frames of other origins are not looked into, nor what `passedOver` selects.
 */
export async function findViolations(
  page: Page,
  passedOver: readonly string[] = [],
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  for (const selector of passedOver) axe.exclude(selector);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

import { chromium, type Browser } from 'playwright-core';
import { chromiumOptions } from './chromium-options.ts';

/** Starts a Chromium that asks nothing of its maker, and whose date fields begin with the month. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    ...chromiumOptions,
    env: { ...process.env, LANGUAGE: 'en_US' },
  });
}

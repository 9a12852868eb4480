import { join } from 'node:path';
import { servedFile } from '../support/served-file.ts';
import { useChromium } from '../support/use-chromium.ts';

/** What a page asked for: paths of its site, and addresses of others. */
export interface Asked {
  readonly found: readonly string[];
  readonly missing: readonly string[];
  readonly strangers: readonly string[];
}

const SITE = 'https://addin.test/zhunsheng/';

/**
 * A Chromium in which a built folder stands at an https address. The function that it gives opens a
 * path there and waits for strings of office.js in a language, the last that it loads of itself.
 */
export function useSite(folder: () => string): (path: string, strings: string) => Promise<Asked> {
  const newPage = useChromium();

  return async (path, strings) => {
    const page = await newPage();
    const asked = {
      found: new Array<string>(),
      missing: new Array<string>(),
      strangers: new Array<string>(),
    };
    await page.route('**/*', async (route) => {
      const address = route.request().url();
      if (!address.startsWith(SITE)) {
        asked.strangers.push(address);
        await route.abort();
        return;
      }
      const [name = ''] = address.slice(SITE.length).split('?');
      const served = await servedFile(join(folder(), name));
      asked[served === undefined ? 'missing' : 'found'].push(name);
      await route.fulfill(served ?? { status: 404 });
    });
    const stringsFile = `${SITE}office-js/${strings}/office_strings.js`;
    const hostFile = new RegExp(`^${SITE}office-js/excel-`);
    await Promise.all([
      page.waitForResponse(stringsFile),
      page.waitForResponse(hostFile),
      page.goto(`${SITE}${path}`, { waitUntil: 'load' }),
    ]);
    return asked;
  };
}

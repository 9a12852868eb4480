import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { describeSeeds } from '../../tools/seeds/describe-seeds.ts';

it('the table of the schemes that come along is what their files say', async () => {
  const written = await readFile(new URL('../../seeds/README.md', import.meta.url), 'utf8');

  expect(written).toBe(await describeSeeds());
});

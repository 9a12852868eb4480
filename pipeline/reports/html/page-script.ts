import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../page');

/** The module that starts the page, and what it exports for that. */
const FIRST = 'start-page';
const START = 'startPage';

/** What a module takes from another one of the folder; types are gone by then. */
const importing = /^import\s*\{([^}]*)\}\s*from\s*'\.\/([\w-]+)\.ts';$/gm;
const exported = /^export (?:async )?(?:function|const) (\w+)/gm;

/**
 * The page's script as one piece of JavaScript.
 *
 * A page opened from a file may not load modules, so they are joined: each becomes a function that
 * gives what it exports, after all those that it imports from.
 */
export async function pageScript(): Promise<string> {
  const written = new Map<string, string>();
  await writeModule(FIRST, written);
  const joined = [...written.values()].join('\n');
  return `"use strict";{const modules={};\n${joined}\nvoid modules['${FIRST}'].${START}();}`;
}

/** Adds a module after those that it imports; each stands there once. */
async function writeModule(name: string, written: Map<string, string>): Promise<void> {
  if (written.has(name)) return;
  const source = stripTypeScriptTypes(await readFile(join(folder, `${name}.ts`), 'utf8'));
  for (const [, , imported = ''] of source.matchAll(importing))
    await writeModule(imported, written);
  const names = [...source.matchAll(exported)].map(([, one]) => one);
  const body = source
    .replaceAll(importing, "const {$1} = modules['$2'];")
    .replaceAll(/^export (?=async function|function|const)/gm, '')
    .replaceAll(/\s*\n\s*/g, '\n');
  written.set(name, `modules['${name}']=(()=>{${body}return {${names.join(',')}};})();`);
}

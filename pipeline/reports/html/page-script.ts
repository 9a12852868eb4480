import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** The modules of the page's script, each before those that import it. */
const modules = [
  'rows.ts',
  'show-change.ts',
  'fill-template.ts',
  'filtering.ts',
  'sorting.ts',
  'table-row.ts',
  'ranking-table.ts',
];

/**
 * The page's script as one piece of JavaScript.
 *
 * A page opened from a file may not load modules, so they are joined: they share one scope, and what
 * they import from each other is simply there.
 */
export async function pageScript(): Promise<string> {
  const folder = join(import.meta.dirname, '../page');
  const sources = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  const joined = sources.map((source) =>
    stripTypeScriptTypes(source)
      .replaceAll(/^import\b[^;]*;$/gm, '')
      .replaceAll(/^export (?=function|const|class)/gm, ''),
  );
  return `"use strict";(()=>{\n${joined.join('\n').replaceAll(/\s*\n\s*/g, '\n')}\nstartRankingTable();\n})();`;
}

import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { errorCode } from '../../files/error-code.ts';
import { isFileError } from '../../files/file-error.ts';
import { isMissing } from '../../files/is-missing.ts';
import { drawsChinese } from './draws-chinese.ts';

export type FontOptions = NonNullable<ResvgRenderOptions['font']>;

/** Where systems keep their fonts. */
function folders(): string[] {
  return [
    '/usr/share/fonts',
    '/usr/local/share/fonts',
    ...inHome('.local/share/fonts', '.fonts'),
    '/System/Library/Fonts',
    '/Library/Fonts',
    ...inHome('Library/Fonts'),
    join(process.env['WINDIR'] ?? String.raw`C:\Windows`, 'Fonts'),
  ];
}

/** Folders of a user; none of one whom the system knows by a number alone. */
function inHome(...names: readonly string[]): string[] {
  try {
    const home = homedir();
    return names.map((name) => join(home, name));
  } catch (error) {
    if (errorCode(error) === 'ERR_SYSTEM_ERROR') return [];
    throw error;
  }
}

/** Files of Chinese fonts, those that charts look best in first. */
const known = [
  /^msyh\.tt[cf]$/i,
  /^PingFang\.ttc$/i,
  /^NotoSans(?:CJK|SC|CJKsc)-Regular\.(?:ttc|otf|ttf)$/i,
  /^SourceHanSans(?:SC|CN)?-Regular\.(?:ttc|otf)$/i,
  /^wqy-(?:microhei|zenhei)\.ttc$/i,
  /^(?:Hiragino Sans GB|STHeiti Light)\.ttc$/i,
  /^simhei\.ttf$/i,
  /^NotoSerif(?:CJK|SC)-Regular\.(?:ttc|otf|ttf)$/i,
  /^simsun\.tt[cf]$/i,
];

let found: { readonly options: FontOptions | undefined } | undefined;

/**
 * What resvg draws Chinese with on this machine; `undefined` where nothing does.
 *
 * To read every font of a system costs 35 ms a picture, to read one file 13 ms: so the first of the
 * known files is taken that draws, and all fonts only where there is none. Looked up once a process.
 */
export function fontOptions(): FontOptions | undefined {
  found ??= { options: find() };
  return found.options;
}

function find(): FontOptions | undefined {
  const files = folders().flatMap((folder) => filesIn(folder));
  const candidates = known.flatMap((pattern) =>
    files.filter(({ name }) => pattern.test(name)).map(({ path }) => oneFile(path)),
  );
  return [...candidates, { loadSystemFonts: true }].find((options) => drawsChinese(options));
}

function oneFile(path: string): FontOptions {
  return { loadSystemFonts: false, fontFiles: [path] };
}

/** In the order of their paths, so that the choice is always the same; none of a folder that may not be read. */
function filesIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name, parentPath }) => ({ name, path: join(parentPath, name) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    if (isMissing(error) || isFileError(error)) return [];
    throw error;
  }
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { servedFile, type Served } from '../../support/served-file.ts';

const pages = join(import.meta.dirname, '../pages');
const { resolve } = createRequire(import.meta.url);
const office = dirname(resolve('@microsoft/office-js/dist/office.js'));
const ironcalc = resolve('@ironcalc/wasm/wasm_bg.wasm');

/**
 * Answers paths with the pages of the tests, office.js under `/office/`, `/emulator.js` and
 * `/ironcalc.wasm`.
 */
export async function site(): Promise<(path: string) => Promise<Served | undefined>> {
  const emulator = { body: await bundled(), contentType: 'text/javascript; charset=utf-8' };
  return async (path) => (path === '/emulator.js' ? emulator : servedFile(fileOf(path)));
}

function fileOf(path: string): string {
  if (path === '/ironcalc.wasm') return ironcalc;
  return path.startsWith('/office/')
    ? join(office, path.slice('/office/'.length))
    : join(pages, path);
}

/** The emulator as one script that defines `Emulator`. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { 'decimal.js-light': 'decimal.js-light/decimal.js' } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'browser-entry.ts'),
        formats: ['iife'],
        name: 'Emulator',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

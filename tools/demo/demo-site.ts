import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { saveXlsx } from '../../emulator/xlsx/save-xlsx.ts';
import { loadXlsx } from '../../emulator/xlsx/load-xlsx.ts';
import type { WorkbookSnapshot } from '../../emulator/model/snapshot.ts';
import { writeAtomically } from '../../pipeline/files/write-atomically.ts';
import { buildSite } from '../build-site.ts';
import { conditionalFormats } from './conditional-formats.ts';
import type { DemoSite } from './demo-server.ts';
import type { Issued } from './issued-round.ts';

const page = join(import.meta.dirname, '../../emulator/demo');

const wasmFile = join(import.meta.dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');

/** Runs in the pane's page before office.js: the page around it plays Excel on Windows. */
const HOST_SCRIPT = `Object.defineProperty(window, 'external', { value: parent.emulatedExternal });\n`;

/**
 * Builds the page and the add-in into a folder, and prepares what the server gives. What is saved is
 * also put into `inbox`, where collect finds it; `collectCommand` is shown on the page.
 */
export async function demoSite(
  folder: string,
  issued: Issued,
  inbox: string,
  collectCommand: string,
): Promise<DemoSite> {
  const [site, addin] = [join(folder, 'page'), join(folder, 'addin')];
  await build({
    configFile: join(page, 'vite.config.ts'),
    root: page,
    logLevel: 'warn',
    build: { outDir: site, emptyOutDir: true },
  });
  await buildSite(addin);
  const snapshot = await loadXlsx(issued.bytes, issued.name);
  const formats = await conditionalFormats(issued.bytes);
  const files = new Map([
    ...(await filesIn(site, '/')),
    ...(await filesIn(addin, '/addin/')),
    ['/ironcalc.wasm', new Uint8Array(await readFile(wasmFile))] as const,
    ['/addin/host.js', text(HOST_SCRIPT)] as const,
    ['/workbook.json', text(JSON.stringify({ snapshot, formats, collectCommand }))] as const,
  ]);
  const pane = files.get('/addin/taskpane.html');
  if (pane === undefined) throw new Error('taskpane.html');
  files.set('/addin/taskpane.html', text(withHostScript(new TextDecoder().decode(pane))));
  return {
    files,
    async save(sent) {
      const bytes = await saveXlsx(issued.bytes, JSON.parse(sent) as WorkbookSnapshot);
      await writeAtomically(join(inbox, issued.name), bytes);
      return bytes;
    },
  };
}

/** Before every other script. */
function withHostScript(html: string): string {
  return html.replace('<script', () => '<script src="host.js"></script>\n    <script');
}

async function filesIn(folder: string, base: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const path = file.slice(folder.length + 1).replaceAll('\\', '/');
        return [`${base}${path}`, new Uint8Array(await readFile(file))];
      }),
  );
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

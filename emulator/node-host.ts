import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { EmulatedWorkbook } from './workbook.ts';
import type { RequestBody } from './wire/protocol.ts';

/** The files in which office.js speaks to Excel on the web and on Windows. */
const hostFiles = {
  web: 'excel-web-16.00.js',
  windows: 'excel-win32-16.01.js',
} as const;
export type HostFile = keyof typeof hostFiles;

/** office.js as it is, loaded in a world of its own and bound to an emulated workbook. */
export interface NodeHost {
  /** The namespace `Excel` of office.d.ts. */
  readonly Excel: unknown;
  /** The namespace `OfficeExtension` of office.d.ts. */
  readonly OfficeExtension: unknown;
  readonly workbook: EmulatedWorkbook;
}

/** Loads an unmodified file of office.js over a workbook. Each call gives a fresh copy of it. */
export function nodeHost(workbook: EmulatedWorkbook, file: HostFile = 'web'): NodeHost {
  const bridge = new NativeBridge(workbook);
  const world: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    _richApiNativeBridge: bridge,
    document: { createElement: () => ({}), URL: ADDRESS, addEventListener: ignore },
    location: { href: ADDRESS, origin: ADDRESS, hash: '', search: '', protocol: 'https:' },
    navigator: { userAgent: 'node' },
    addEventListener: ignore,
  };
  world['window'] = world;
  world['self'] = world;
  scriptOf(file).runInContext(createContext(world));
  return { Excel: world['Excel'], OfficeExtension: world['OfficeExtension'], workbook };
}

const ADDRESS = 'https://localhost/';

function ignore(): void {
  // Nothing happens in this world but requests.
}

const scripts = new Map<HostFile, Script>();

/** Compiling a megabyte takes longer than running it. */
function scriptOf(file: HostFile): Script {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(
    `@microsoft/office-js/dist/${hostFiles[file]}`,
  );
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(file, script);
  return script;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: RequestBody | string };
}

const types = { request: 1, response: 2, events: 3 } as const;

/** What office.js finds in hosts that have no window: messages as JSON, both ways. */
class NativeBridge {
  /** Set by office.js. */
  onMessageFromHost: ((message: string) => void) | undefined;
  readonly #workbook: EmulatedWorkbook;

  constructor(workbook: EmulatedWorkbook) {
    this.#workbook = workbook;
    workbook.onEvents((entries) => this.#send({ type: types.events, message: { entries } }));
  }

  /** Called by office.js. */
  sendMessageToHost(text: string): void {
    const { id, type, message } = JSON.parse(text) as Message;
    if (type !== types.request) return;
    const { body } = message;
    const request = typeof body === 'string' ? (JSON.parse(body) as RequestBody) : body;
    this.#workbook.execute(request, (response) => {
      const answer = { statusCode: 200, headers: {}, body: JSON.stringify(response) };
      setTimeout(() => this.#send({ id, type: types.response, message: answer }));
    });
  }

  #send(message: object): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

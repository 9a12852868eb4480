import { hostInfo, SESSION, usualOptions, type PaneOptions } from './browser/pane-options.ts';
import { PaneServices } from './browser/pane-services.ts';
import { safeArray, type SafeArray } from './browser/safe-array.ts';
import type { RequestBody } from './wire/protocol.ts';
import type { EmulatedWorkbook } from './workbook.ts';

/** Colours of Office's theme, `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface WindowsOptions extends PaneOptions {
  readonly theme: OfficeTheme;
}

const lightTheme: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};

type Callback = (response: SafeArray | number) => void;
type Handler = (event: number, payload: SafeArray) => void;

const dispatch = { richApi: 93, commandCompleted: 94 } as const;
const events = { selection: 2, richApi: 33, command: 39 } as const;
const status = { success: 0, internalError: 5001 } as const;

/**
 * Excel on Windows, as a pane finds it: `window.external`, over which the Windows file of office.js
 * speaks. The pane may be served over plain http; before office.js is loaded, its page must put
 * `external` of this host into its own `window.external`.
 */
export class WindowsHost {
  /** To stand for `window.external` in the pane. */
  readonly external: object;
  readonly #workbook: EmulatedWorkbook;
  readonly #options: WindowsOptions;
  readonly #handlers = new Map<number, Handler>();
  readonly #services: PaneServices;

  constructor(workbook: EmulatedWorkbook, options: Partial<WindowsOptions> = {}) {
    this.#workbook = workbook;
    this.#options = { ...usualOptions, theme: lightTheme, ...options };
    this.#services = new PaneServices(workbook, this.#options, {
      command: ({ id, functionName, source }) =>
        this.#raise(events.command, safeArray([id, functionName, source])),
      entries: (entries) =>
        this.#raise(events.richApi, safeArray(entries.map((entry) => safeArray(entry)))),
      selection: () => this.#raise(events.selection, safeArray([])),
    });
    this.external = {
      GetContext: () => this.#context(),
      Execute: (id: number, params: readonly unknown[], callback: Callback) =>
        this.#execute(id, params, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        this.#handlers.set(id, handler);
        setTimeout(() => callback(status.success));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.#handlers.delete(id);
        setTimeout(() => callback(status.success));
      },
    };
  }

  /** The pane's address with what makes office.js load its Windows file. */
  paneUrl(url: string): string {
    const [page = '', fragment] = url.split('#');
    const info = `_host_Info=${hostInfo('Win32', '16.01', this.#options.locale)}`;
    const asked = page.includes('?') ? `${page}&${info}` : `${page}?${info}`;
    return fragment === undefined ? asked : `${asked}#${fragment}`;
  }

  /** Presses a button of the ribbon; resolves when the add-in says that it is done. */
  clickRibbon(functionName: string): Promise<void> {
    return this.#services.ribbon.press(functionName);
  }

  /** Calls a custom function, as for a cell. Rejects with a `FunctionFailure`. */
  callCustomFunction(
    name: string,
    args: readonly unknown[],
    address = 'Sheet1!A1',
  ): Promise<unknown> {
    return this.#services.functions.call(name, args, address);
  }

  #context(): object {
    const { locale, requirements, theme } = this.#options;
    const colours = Object.entries(theme).map(
      ([name, colour]) => [name, Number.parseInt(String(colour).slice(1), 16)] as const,
    );
    return {
      GetAppType: () => EXCEL,
      GetSolutionRef: () => SESSION,
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => this.#workbook.name,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(requirements),
      GetHostFullVersion: () => '16.0.14332.20000',
      GetFeaturesForSolution: () => '',
      GetOfficeThemeInfo: () => JSON.stringify(Object.fromEntries(colours)),
      // There are no settings in the document; a write finds no method and fails.
      GetSettings: () => ({ Read: () => undefined }),
    };
  }

  #execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === dispatch.richApi) {
      const body = richApiBody(params);
      this.#workbook.execute(body, (response) => {
        const payload = safeArray([200, safeArray([]), JSON.stringify(response)]);
        setTimeout(() => callback(safeArray([status.success, payload])));
      });
      return;
    }
    const isKnown = id === dispatch.commandCompleted;
    if (isKnown) this.#services.ribbon.completed(params[0]);
    setTimeout(() => callback(safeArray([isKnown ? status.success : status.internalError])));
  }

  #raise(event: number, payload: SafeArray): void {
    this.#handlers.get(event)?.(event, payload);
  }
}

/** The number of Excel among Office's programs. */
const EXCEL = 1;

/** A request is an array of its parts, or an array in an array. */
function richApiBody(params: readonly unknown[]): RequestBody {
  const [first] = params;
  const parts: readonly unknown[] = Array.isArray(first) ? first : params;
  return JSON.parse(String(parts[4])) as RequestBody;
}

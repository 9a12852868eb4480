/** How the emulated Excel presents itself to the pane. */
export interface PaneOptions {
  /** Of Office's interface and of its data. */
  readonly locale: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  readonly showPane: (visible: boolean) => void;
}

export const usualOptions: PaneOptions = {
  locale: 'zh-CN',
  requirements: {
    AddinCommands: '1.3',
    CustomFunctions: '1.3',
    CustomFunctionsRuntime: '1.3',
    ExcelApi: '1.14',
    RibbonApi: '1.1',
    SharedRuntime: '1.1',
  },
  showPane: () => undefined,
};

/** Stands for the session in what office.js would write into telemetry. */
export const SESSION = 'emulated';

/** What office.js reads first: host, platform, version, locale, session, and what the page is for. */
export function hostInfo(platform: 'Web' | 'Win32', version: string, locale: string): string {
  return `Excel$${platform}$${version}$${locale}$${SESSION}$$$${SHARED_RUNTIME + CUSTOM_FUNCTIONS}`;
}

/** Flags: pane, commands and custom functions are one page. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

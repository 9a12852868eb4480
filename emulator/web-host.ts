import { hostInfo, SESSION, usualOptions, type PaneOptions } from './browser/pane-options.ts';
import { PaneServices } from './browser/pane-services.ts';
import type { RequestBody } from './wire/protocol.ts';
import type { EmulatedWorkbook } from './workbook.ts';

const messageTypes = { request: 0, response: 1 } as const;
const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;
const responseTypes = { answer: 0, event: 1 } as const;
const dispatch = { richApi: 93, commandCompleted: 94 } as const;
const errors = { none: 0, unknownAction: -5, internal: 5001 } as const;

/** Excel on the web among Office's programs. */
const EXCEL_ON_THE_WEB = 16;
/** The conversation between the pane and us. */
const CONVERSATION = 'conversation';

interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

/** A call of one of Office's methods, by number; what it is about lies in the one place or the other. */
interface Call {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: unknown;
}

/**
 * The page of Excel on the web, as a pane in a frame finds it: messages both ways. Page and pane must
 * be https and on one host name. Office's theme does not exist in the web file of office.js.
 */
export class WebHost {
  readonly #workbook: EmulatedWorkbook;
  readonly #options: PaneOptions;
  readonly #services: PaneServices;
  /** By name, the number under which office.js waits for the event. */
  readonly #listening = new Map<string, number>();
  #frame: HTMLIFrameElement | undefined;

  constructor(workbook: EmulatedWorkbook, options: Partial<PaneOptions> = {}) {
    this.#workbook = workbook;
    this.#options = { ...usualOptions, ...options };
    this.#services = new PaneServices(workbook, this.#options, {
      command: ({ id, functionName, source }) =>
        this.#raise('appCommandInvoked', { 0: id, 1: functionName, 2: source }),
      entries: (entries) => this.#raise('richApiMessage', { ArrayData: entries }),
      selection: () => this.#raise('documentSelectionChanged', {}),
    });
    addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      const isFromPane = source !== null && source === this.#frame?.contentWindow;
      if (isFromPane && typeof data === 'string') this.#receive(JSON.parse(data) as Message);
    });
  }

  /** Opens the pane in a frame of its own at the end of an element. */
  mount(parent: Element, paneUrl: string): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.name = JSON.stringify({
      baseFrameName: 'pane',
      hostInfo: hostInfo('Web', '16.00', this.#options.locale),
      xdmInfo: `${CONVERSATION}|${SESSION}|${location.origin}`,
      serializerVersion: '1',
      flights: '[]',
    });
    frame.src = paneUrl;
    this.#frame = frame;
    parent.append(frame);
    return frame;
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

  #receive(message: Message): void {
    const {
      _messageType: kind,
      _actionType: type,
      _actionName: name,
      _correlationId: id,
    } = message;
    if (kind !== messageTypes.request) return;
    if (type === actionTypes.register) this.#listening.set(name, id);
    if (type === actionTypes.unregister) this.#listening.delete(name);
    if (type !== actionTypes.invoke) this.#answer(message, { Error: errors.none });
    else if (name === 'ContextActivationManager_getAppContextAsync') {
      this.#answer(message, this.#context());
    } else if (name === 'ContextActivationManager_notifyHost') this.#answer(message, null);
    else if (name === 'executeMethod') this.#execute(message);
    else this.#answer(message, null, errors.unknownAction);
  }

  #execute(message: Message): void {
    const { _data: call } = message as { readonly _data: Call };
    switch (call.DdaMethod.DispatchId) {
      case dispatch.richApi: {
        const body = JSON.parse(String(call.ArrayData?.[4])) as RequestBody;
        this.#workbook.execute(body, (response) => {
          const data = [200, [], JSON.stringify(response)];
          this.#answer(message, { Version: 1, Error: errors.none, Data: data });
        });
        return;
      }
      case dispatch.commandCompleted:
        this.#services.ribbon.completed(call[0]);
        this.#answer(message, { Version: 1, Error: errors.none });
        return;
      default:
        this.#answer(message, { Version: 1, Error: errors.internal });
    }
  }

  #context(): object {
    const { locale, requirements } = this.#options;
    return {
      _id: SESSION,
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: '16.01',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/${encodeURIComponent(this.#workbook.name)}`,
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: SESSION,
      _appInstanceId: SESSION,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.14332.20000',
      _appDomains: [location.origin],
      _featureGates: {},
      _initialDisplayMode: 0,
      _wacHostEnvironment: '0',
    };
  }

  #answer(
    { _actionName, _correlationId }: Message,
    data: unknown,
    error: number = errors.none,
  ): void {
    this.#post({
      _actionName,
      _correlationId,
      _errorCode: error,
      _responseType: responseTypes.answer,
      _data: data,
    });
  }

  #raise(name: string, data: object): void {
    const id = this.#listening.get(name);
    if (id === undefined) return;
    this.#post({
      _actionName: name,
      _correlationId: id,
      _errorCode: errors.none,
      _responseType: responseTypes.event,
      _data: data,
    });
  }

  #post(message: object): void {
    const envelope = {
      _messageType: messageTypes.response,
      _origin: location.origin,
      _serializerVersion: 1,
      _conversationId: CONVERSATION,
    };
    const text = JSON.stringify({ ...envelope, ...message });
    this.#frame?.contentWindow?.postMessage(text, location.origin);
  }
}

import { HostObject } from '../wire/host-object.ts';

/** Name of the service that shows and hides the pane. */
export const APP_RUNTIME = 'Microsoft.AppRuntime.AppRuntimeService';

/** The service `AppRuntimeService` of office.js, behind `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  readonly #onState: (state: string) => void;
  #state = 'Visible';

  /** `onState` hears of each state that the add-in asks for: `Visible` or `Background`. */
  constructor(onState: (state: string) => void) {
    super();
    this.#onState = onState;
  }

  GetAppRuntimeState(): string {
    return this.#state;
  }

  SetAppRuntimeState(state: string): void {
    this.#state = state;
    this.#onState(state);
  }
}

import { HostObject } from '../wire/host-object.ts';

/** Name of the service under which office.js reports results of custom functions. */
export const CUSTOM_FUNCTIONS = 'Microsoft.ExcelServices.CustomFunctions';

/** What came out of a call: a value, or why there is none. */
export interface FunctionOutcome {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  /** Of office.js's own numbering, where it failed. */
  readonly errorCode?: number;
}

/** The service `CustomFunctions` of office.js. */
export class CustomFunctions extends HostObject {
  readonly #onReady: () => void;
  readonly #onOutcome: (outcome: FunctionOutcome) => void;

  constructor(onReady: () => void, onOutcome: (outcome: FunctionOutcome) => void) {
    super();
    this.#onReady = onReady;
    this.#onOutcome = onOutcome;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.#onReady();
  }

  _GetEnabledFeatures(): readonly string[] {
    return [];
  }

  SetInvocationResults(outcomes: readonly FunctionOutcome[]): void {
    for (const outcome of outcomes) this.#onOutcome(outcome);
  }

  SetInvocationArrayResults(outcomes: readonly (readonly unknown[])[]): void {
    for (const [id, succeeded, value, errorCode] of outcomes) {
      const failed = succeeded !== true;
      const code = typeof errorCode === 'number' ? { errorCode } : {};
      this.#onOutcome({ id: Number(id), failed, value, ...code });
    }
  }
}

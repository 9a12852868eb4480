import {
  CUSTOM_FUNCTIONS,
  CustomFunctions,
  type FunctionOutcome,
} from '../objects/custom-functions.ts';
import type { EmulatedWorkbook } from '../workbook.ts';

/** A custom function answered with an error; in its cell Excel shows `#VALUE!` or the like. */
class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';
  /** Of office.js's own numbering. */
  readonly code: number | undefined;

  constructor(message: string, code: number | undefined) {
    super(message);
    this.code = code;
  }
}

/** A call as it goes to office.js: category, type, target, the call as JSON, its number. */
export type CallEntry = readonly [1, 1000, '', string, number];

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: FunctionFailure) => void;
}

/** Calls of custom functions, as Excel makes them when it calculates a cell. */
export class FunctionCalls {
  /** Resolves when the add-in has its functions ready. */
  readonly ready: Promise<void>;
  readonly #send: (entry: CallEntry) => void;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(workbook: EmulatedWorkbook, send: (entry: CallEntry) => void) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ready = promise;
    this.#send = send;
    const service = new CustomFunctions(resolve, (outcome) => this.#settle(outcome));
    workbook.provide(CUSTOM_FUNCTIONS, service);
  }

  /**
   * Calls a function by its full name (`ZHUNSHENG.POINTS`), ranges as rows of cells, once the add-in
   * is ready. Rejects with a `FunctionFailure`.
   */
  async call(name: string, args: readonly unknown[], address: string): Promise<unknown> {
    await this.ready;
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#send([1, 1000, '', JSON.stringify([id, name, args, address, 0, null]), id]);
    });
  }

  #settle({ id, failed, value, errorCode }: FunctionOutcome): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (!failed) waiting?.resolve(value);
    else waiting?.reject(new FunctionFailure(typeof value === 'string' ? value : '', errorCode));
  }
}

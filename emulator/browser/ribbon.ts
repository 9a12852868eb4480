/** What goes to office.js when somebody presses a button: id of the call, function, and its source. */
export interface CommandInvocation {
  readonly id: string;
  readonly functionName: string;
  /** As JSON. */
  readonly source: string;
}

/** Buttons of the ribbon that call functions of the add-in. */
export class Ribbon {
  readonly #send: (invocation: CommandInvocation) => void;
  readonly #waiting = new Map<string, () => void>();
  #next = 1;

  constructor(send: (invocation: CommandInvocation) => void) {
    this.#send = send;
  }

  /** Presses a button. Resolves when the add-in says that it is done (`event.completed()`). */
  press(functionName: string): Promise<void> {
    const id = `command-${this.#next}`;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, functionName, source: JSON.stringify({ source: { id: functionName } }) });
    });
  }

  /** To be called when office.js says that a command is done. */
  completed(id: unknown): void {
    const resolve = this.#waiting.get(String(id));
    this.#waiting.delete(String(id));
    resolve?.();
  }
}

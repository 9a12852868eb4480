import type { CommandResult } from './printer.ts';
import type { Words } from './wording/words.ts';

/** What commands depend on beside their arguments; passed in, so that a test can pass its own. */
export interface Effects {
  readonly now: () => Date;
  readonly progress: (done: number, total: number) => void;
  readonly words: Words;
}

/** A command: its arguments and options as commander writes them, and what it does. */
export interface Command {
  readonly arguments: readonly CommandArgument[];
  readonly options: readonly CommandOption[];
  run(input: CommandInput, effects: Effects): Promise<CommandResult>;
}

export interface CommandArgument {
  /** Such as `<dir>` or `[paths...]`. */
  readonly syntax: string;
  /** Values that are allowed. */
  readonly choices?: readonly string[];
}

export interface CommandOption {
  /** Such as `--scheme <id>`; a flag without a value is a switch. */
  readonly flags: string;
  readonly required?: boolean;
  /** Values that are allowed. */
  readonly choices?: readonly string[];
}

export interface CommandInput {
  /** One string an argument; a list for one that takes several. */
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The text of an argument or option; `fallback` where it was not given. */
export function textOf(value: unknown, fallback = ''): string {
  return typeof value === 'string' ? value : fallback;
}

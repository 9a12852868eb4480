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

/** An argument, as commander writes it. */
export interface CommandArgument {
  /** Such as `<dir>` or `[paths...]`. */
  readonly syntax: string;
  /** Values that are allowed. */
  readonly choices?: readonly string[];
}

/** An option, as commander writes it. */
export interface CommandOption {
  /** Such as `--scheme <id>`; a flag without a value is a switch. */
  readonly flags: string;
  readonly required?: boolean;
  /** Values that are allowed. */
  readonly choices?: readonly string[];
}

/** What a user gave a command. */
export interface CommandInput {
  /** One string an argument; a list for one that takes several. */
  readonly arguments: readonly (string | readonly string[] | undefined)[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The text of an argument or option; `undefined` where it was not given. */
export function givenText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The same; `fallback` where it was not given. */
export function textOf(value: unknown, fallback = ''): string {
  return givenText(value) ?? fallback;
}

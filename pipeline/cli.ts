import { CommanderError } from 'commander';
import { Failure } from '#core/findings/failure.ts';
import type { Finding } from '#core/findings/finding.ts';
import { keysOf } from '#core/keys.ts';
import type { Command, CommandInput } from './command.ts';
import { declare, makeProgram } from './program.ts';
import { errorCode } from './files/error-code.ts';
import { inaccessible, isFileError } from './files/file-error.ts';
import { messageOf } from './message-of.ts';
import { printer, type CommandResult } from './printer.ts';
import { programVersion } from './program-version.ts';
import { showProgress } from './show-progress.ts';
import { usageError } from './usage-error.ts';
import { findingLines } from './wording/finding-lines.ts';
import { wordsFor, type CommandName, type Words } from './wording/words.ts';

/** Commands by name, a group's under its own; each is loaded only when it is called. */
const commands: Record<CommandName, () => Promise<{ command: Command }>> = {
  init: () => import('./commands/init.ts'),
  issue: () => import('./commands/issue.ts'),
  collect: () => import('./commands/collect.ts'),
  status: () => import('./commands/status.ts'),
  rank: () => import('./commands/rank.ts'),
  explain: () => import('./commands/explain.ts'),
  report: () => import('./commands/report.ts'),
  verify: () => import('./commands/verify.ts'),
  'scheme list': () => import('./commands/scheme/list.ts'),
  'scheme show': () => import('./commands/scheme/show.ts'),
  'scheme check': () => import('./commands/scheme/check.ts'),
  'scheme to-xlsx': () => import('./commands/scheme/to-xlsx.ts'),
  'scheme from-xlsx': () => import('./commands/scheme/from-xlsx.ts'),
  'scheme diff': () => import('./commands/scheme/diff.ts'),
  demo: () => import('./commands/demo.ts'),
};

const words = wordsFor(process.env['ZHUNSHENG_LANG']);
process.stdout.on('error', untold);
process.exitCode = await main(process.argv.slice(2));

/** Ends the program where what it says cannot be written. A reader that has seen enough, such as `head`, is no error. */
function untold(error: Error): void {
  if (errorCode(error) === 'EPIPE') return;
  const lines = isFileError(error) ? findingLines([inaccessible(error)], words) : undefined;
  printer.error(lines ?? [words.unexpected(messageOf(error))]);
  process.exit(1);
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await run(argv, words);
  } catch (error) {
    if (error instanceof CommanderError) return misused(error, argv, words);
    if (error instanceof Failure) return await failed(error.findings, argv, words);
    if (isFileError(error)) return await failed([inaccessible(error)], argv, words);
    printer.error([words.unexpected(messageOf(error))]);
    return 1;
  }
}

/** Tells findings that end a command: to people on the error stream, to machines as JSON. */
async function failed(
  findings: readonly Finding[],
  argv: readonly string[],
  words: Words,
): Promise<number> {
  const json = argv.includes('--json');
  printer.error(findingLines(findings, words));
  if (json) await printer.result({ blocks: [], data: { findings }, exitCode: 1 }, json);
  return 1;
}

/** Tells of wrong usage; who asked for help or the version comes here too, when it is shown. */
function misused(error: CommanderError, argv: readonly string[], words: Words): number {
  if (error.exitCode === 0) return 0;
  printer.error([usageError(error, called(argv), words)]);
  return 1;
}

async function run(argv: readonly string[], words: Words): Promise<number> {
  const parts = makeProgram(keysOf(commands), await programVersion(), words);
  const name = called(argv);
  const part = parts.get(name);
  let exitCode = 1;
  if (isCommand(name) && part) {
    const { command } = await commands[name]();
    declare(part, command, words.commands[name], words);
    part.action(async (...received: unknown[]) => {
      const options = part.opts<CommandInput['options']>();
      const given = received.slice(0, command.arguments.length) as CommandInput['arguments'];
      const result = await performed(command, { arguments: given, options }, words);
      await printer.result(result, options['json'] === true);
      exitCode = result.exitCode;
    });
  } else if (argv.join(' ') === name) {
    part?.outputHelp();
    return exitCode;
  }
  await parts.get('')?.parseAsync([...argv], { from: 'user' });
  return exitCode;
}

/** Runs a command; what showed its progress has gone before anything is told. */
async function performed(
  command: Command,
  input: CommandInput,
  words: Words,
): Promise<CommandResult> {
  const bar = await showProgress();
  try {
    return await command.run(input, { now: () => new Date(), progress: bar.progress, words });
  } finally {
    bar.end();
  }
}

/** The command that is called, or as much of its name as there is: `scheme diff`, `scheme`, none. */
function called(argv: readonly string[]): string {
  const said = argv.filter((word) => !word.startsWith('-'));
  const names = [2, 1].map((count) => said.slice(0, count).join(' '));
  const known = keysOf(commands);
  return names.find((name) => known.some((one) => `${one} `.startsWith(`${name} `))) ?? '';
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name);
}

import { keysOf } from '#core/keys.ts';
import { readFile } from 'node:fs/promises';
import { Argument, Command as Program, CommanderError, Option } from 'commander';
import { Failure } from '#core/findings/failure.ts';
import type { Finding } from '#core/findings/finding.ts';
import type { Command, CommandInput, Effects } from './command.ts';
import { errorCode } from './files/error-code.ts';
import { inaccessible, isFileError } from './files/file-error.ts';
import { messageOf } from './message-of.ts';
import { printer } from './printer.ts';
import { findingLines } from './wording/finding-lines.ts';
import { wordsFor, type CommandName, type Words } from './wording/words.ts';

/** Commands by name; each is loaded only when it is called. */
const commands: Record<CommandName, () => Promise<{ command: Command }>> = {
  init: () => import('./commands/init.ts'),
  issue: () => import('./commands/issue.ts'),
  collect: () => import('./commands/collect.ts'),
  status: () => import('./commands/status.ts'),
  rank: () => import('./commands/rank.ts'),
  report: () => import('./commands/report.ts'),
  scheme: () => import('./commands/scheme.ts'),
  demo: () => import('./commands/demo.ts'),
};

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  const words = wordsFor(process.env['ZHUNSHENG_LANG']);
  const effects: Effects = { now: () => new Date(), progress: printer.progress, words };
  try {
    return await run(argv, effects);
  } catch (error) {
    if (error instanceof CommanderError) return usageError(error, argv, words);
    if (error instanceof Failure) return failed(error.findings, argv, words);
    if (isFileError(error)) return failed([inaccessible(error)], argv, words);
    printer.error([words.unexpected(messageOf(error))]);
    return 1;
  }
}

/** Tells findings that end a command: to people on the error stream, to machines as JSON. */
function failed(findings: readonly Finding[], argv: readonly string[], words: Words): number {
  const json = argv.includes('--json');
  printer.error(findingLines(findings, words));
  if (json) printer.result({ blocks: [], data: { findings }, exitCode: 1 }, json);
  return 1;
}

async function run(argv: readonly string[], effects: Effects): Promise<number> {
  const { words } = effects;
  const name = argv.find((word) => !word.startsWith('-'));
  const program = worded(new Program('zhunsheng'), words).usage(words.help.command);
  program.description(words.help.tagline).version(await version(), '--version', words.help.version);
  let exitCode = 0;
  for (const known of keysOf(commands)) {
    const sub = worded(program.command(known), words).summary(words.commands[known].summary);
    if (known !== name) continue;
    const { command } = await commands[known]();
    declare(sub, known, command, words);
    sub.action(async (...received: unknown[]) => {
      const options = sub.opts<CommandInput['options']>();
      const given = received.slice(0, command.arguments.length) as CommandInput['arguments'];
      const result = await command.run({ arguments: given, options }, effects);
      printer.result(result, options['json'] === true);
      exitCode = result.exitCode;
    });
  }
  if (name === undefined && argv.length === 0) {
    program.outputHelp();
    return 1;
  }
  await program.parseAsync([...argv], { from: 'user' });
  return exitCode;
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  const described: { version: string } = JSON.parse(text);
  return described.version;
}

/** Declares a command's arguments, options and help. */
function declare(sub: Program, name: CommandName, command: Command, words: Words): void {
  const say = words.commands[name];
  sub.description(say.summary);
  const syntax = command.arguments.map((argument) => argument.syntax);
  sub.usage([words.help.anyOptions, ...syntax].join(' '));
  for (const { syntax, choices } of command.arguments) {
    const argument = new Argument(syntax);
    argument.description = say.arguments[argument.name()] ?? '';
    sub.addArgument(choices ? argument.choices(choices) : argument);
  }
  for (const { flags, required, choices } of command.options) {
    const option = new Option(flags);
    option.description = say.options[option.attributeName()] ?? '';
    sub.addOption(choices ? option.choices(choices) : option);
    if (required) option.makeOptionMandatory();
  }
  sub.option('--json', words.help.json);
  sub.addHelpText('after', `\n${words.help.example}\n  ${say.example}`);
}

/** Gives a program help in the user's words, and errors that `usageError` words. */
function worded(program: Program, words: Words): Program {
  const titles: Record<string, string> = {
    'Usage:': words.help.usage,
    'Arguments:': words.help.arguments,
    'Options:': words.help.options,
    'Commands:': words.help.commands,
  };
  return program
    .helpOption('-h, --help', words.help.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => sub.name(),
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
}

function usageError(error: CommanderError, argv: readonly string[], words: Words): number {
  if (error.exitCode === 0) return 0;
  const say = words.usageErrors;
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, part = '']) => part);
  const [named = '', found = ''] = error.message.includes('command-argument')
    ? quoted.toReversed()
    : quoted;
  const told: Record<string, string> = {
    'commander.unknownCommand': say.unknownCommand(named),
    'commander.unknownOption': say.unknownOption(named),
    'commander.missingArgument': say.missingArgument(named),
    'commander.missingMandatoryOptionValue': say.missingOption(named),
    'commander.optionMissingArgument': say.missingValue(named),
    'commander.excessArguments': say.tooMany,
    'commander.invalidArgument': say.invalid(named, found),
  };
  const known = argv.find((word) => Object.hasOwn(commands, word));
  const command = known === undefined ? 'zhunsheng' : `zhunsheng ${known}`;
  printer.error([say.sentence(told[error.code] ?? say.other, command)]);
  return 1;
}

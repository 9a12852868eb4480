import { Argument, Command as Program, Option } from 'commander';
import type { Command } from './command.ts';
import type { CommandName, CommandWords, GroupName, Words } from './wording/words.ts';

/**
 * The program with its groups and commands, by name: `''`, `scheme`, `scheme diff`. They have their
 * summaries only; `declare` says the rest of the one that is called.
 */
export function makeProgram(
  names: readonly CommandName[],
  version: string,
  words: Words,
): ReadonlyMap<string, Program> {
  const program = worded(new Program('zhunsheng'), words)
    .usage(words.help.command)
    .description(words.help.tagline)
    .version(version, '--version', words.help.version);
  const parts = new Map([['', program]]);
  for (const name of names) {
    const [own = '', group = ''] = name.split(' ').toReversed();
    const above = parts.get(group) ?? addGroup(program, group as GroupName, words);
    const { summary } = words.commands[name];
    parts.set(group, above).set(name, worded(above.command(own), words).summary(summary));
  }
  return parts;
}

function addGroup(program: Program, name: GroupName, words: Words): Program {
  const { summary, examples } = words.groups[name];
  return worded(program.command(name), words)
    .summary(summary)
    .description(summary)
    .usage(words.help.command)
    .addHelpText('after', examplesText(examples, words));
}

/** Declares a command's arguments, options and help. */
export function declare(part: Program, command: Command, say: CommandWords, words: Words): void {
  part.description(say.summary);
  const syntax = command.arguments.map((argument) => argument.syntax);
  part.usage([words.help.anyOptions, ...syntax].join(' '));
  for (const { syntax, choices } of command.arguments) {
    const argument = new Argument(syntax);
    argument.description = say.arguments[argument.name()] ?? '';
    part.addArgument(choices ? argument.choices(choices) : argument);
  }
  for (const { flags, required, choices } of command.options) {
    const option = new Option(flags);
    option.description = say.options[option.attributeName()] ?? '';
    part.addOption(choices ? option.choices(choices) : option);
    if (required) option.makeOptionMandatory();
  }
  part.option('--json', words.help.json);
  part.addHelpText('after', examplesText(say.examples, words));
}

function examplesText(examples: readonly string[], words: Words): string {
  return ['', words.help.examples, ...examples.map((example) => `  ${example}`)].join('\n');
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

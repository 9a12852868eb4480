import type { CommanderError } from 'commander';
import type { Words } from './wording/words.ts';

/** What is wrong with how a command was called, in a line; `name` is as much of it as is known. */
export function usageError(error: CommanderError, name: string, words: Words): string {
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
  return say.sentence(told[error.code] ?? say.other, `zhunsheng ${name}`.trimEnd());
}

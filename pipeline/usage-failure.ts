import { CommanderError, InvalidArgumentError } from 'commander';

/** The error for an option's value that is not one; the command line words it. */
export function usageFailure(option: string, value: string): Error {
  return new InvalidArgumentError(`'--${option}' '${value}'`);
}

/** The error for an option that is required here and was not given, such as `--scheme <scheme>`. */
export function missingOption(flags: string): Error {
  return new CommanderError(1, 'commander.missingMandatoryOptionValue', `'${flags}'`);
}

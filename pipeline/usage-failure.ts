import { InvalidArgumentError } from 'commander';

/** The error for an option's value that is not one; the command line words it. */
export function usageFailure(option: string, value: string): Error {
  return new InvalidArgumentError(`'--${option}' '${value}'`);
}

import { HostFailure, type HostProblem } from '../host.ts';

/** What office.js throws; an error of another realm is no `instanceof` of ours. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const problems: Readonly<Record<string, HostProblem>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  InvalidOperationInCellEditMode: 'busy',
};

/** Does a task, and turns whatever it throws into a `HostFailure`. */
export async function orFailure<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw failureOf(error);
  }
}

/** An error as the port knows it, with the host's code and words. */
export function failureOf(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (!isOfficeError(error)) return new HostFailure('other', String(error), error);
  return new HostFailure(problemOf(error), `${error.code}: ${error.message}`, error);
}

function problemOf({ code, debugInfo }: OfficeError): HostProblem {
  // A password that we do not have is refused under a code of its own.
  if (/Protection\.unprotect$/i.test(debugInfo?.errorLocation ?? '')) return 'protected';
  return problems[code] ?? 'other';
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'message' in error
  );
}

/** The code that a system gives an error, such as `ENOENT`; `undefined` where it gives none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

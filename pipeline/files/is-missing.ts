/** Whether an error of the file system says that there is no such file: nothing, or a folder. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.has(error.code);
}

const codes = new Set<unknown>(['ENOENT', 'ENOTDIR', 'EISDIR']);

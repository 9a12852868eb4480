/** What a test needs to be there. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is none');
  return value;
}

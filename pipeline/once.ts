/** The same function, which does its work when it is first called and gives what came of it each time. */
export function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= work());
}

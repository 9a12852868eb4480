/** Does tasks one after the other, in the order in which they are asked for. */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  };
}

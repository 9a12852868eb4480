/** Does tasks one after another, each when the one before has ended, well or not. */
export function takeTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = before.then(task);
    before = Promise.allSettled([mine]);
    return mine;
  };
}

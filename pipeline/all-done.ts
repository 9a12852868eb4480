/**
 * What `Promise.all` gives, when all of it is done: also where one fails nothing goes on behind its
 * caller. Throws what the first of them threw.
 */
export async function allDone<Work extends readonly unknown[] | []>(
  work: Work,
): Promise<{ -readonly [Index in keyof Work]: Awaited<Work[Index]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

/** Rows as a database gives them, some at a time: the first alone, then the others. */
export async function* inParts<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield await Promise.resolve(rows.slice(0, 1));
  yield rows.slice(1);
}

import type { Database } from './database.ts';

/** The number of the file that is stored next, in the order of arrival: 1 for the first. */
export async function nextSequence(database: Database): Promise<bigint> {
  const [last] = await database.query<{ sequence: bigint }>(
    'SELECT COALESCE(MAX(sequence), 0) AS sequence FROM raw_files',
  );
  return (last?.sequence ?? 0n) + 1n;
}

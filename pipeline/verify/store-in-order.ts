import type { Database } from '../database/database.ts';
import { storeRun, type StoredFile } from '../database/store-run.ts';

/** Stores files, each with its number in the order of arrival, many at a time. */
export interface OrderedStore {
  add(sequence: number, collectedAt: string, file: StoredFile): Promise<void>;
  /** Stores what was added and waits still. */
  flush(): Promise<void>;
}

/** Files that are stored at once. */
const TOGETHER = 128;

/** A store into a database, for files that come in their order. */
export function storeInOrder(database: Database): OrderedStore {
  let waiting = { first: 1, collectedAt: '', files: [] as StoredFile[] };

  async function flush(): Promise<void> {
    const { first, collectedAt, files } = waiting;
    if (files.length === 0) return;
    waiting = { first: 1, collectedAt: '', files: [] };
    const run = { first: BigInt(first), collectedAt, files };
    await database.transaction(() => storeRun(database, run));
  }

  return {
    flush,

    async add(sequence, collectedAt, file) {
      const { first, files } = waiting;
      const goesOn = sequence === first + files.length && collectedAt === waiting.collectedAt;
      if (
        !goesOn ||
        files.length === TOGETHER ||
        files.some((one) => one.summary.sha256 === file.summary.sha256)
      ) {
        await flush();
        waiting = { first: sequence, collectedAt, files: [] };
      }
      waiting.files.push(file);
    },
  };
}

import { inWorkers } from '../workers/in-workers.ts';
import type { FileSummary } from './collected.ts';
import type { Threads } from './examine-in-threads.ts';
import { endingOf, type SourceFile } from './find-sources.ts';
import type { WhatWasCollected } from './what-was-collected.ts';

/** Sources in their order: those that were collected before, and those that are to be opened. */
export interface Recognised {
  readonly known: readonly Pick<FileSummary, 'sha256' | 'file'>[];
  readonly others: readonly SourceFile[];
}

/** Files that are hashed together: a message takes as long as a few of them. */
const TOGETHER = 64;

/**
 * Tells by their content which files were collected before, were not rejected and are in the archive. They
 * are hashed in threads while it is still being found what was collected; what is in a zip is not looked
 * at. Where most of those that were hashed together are not known, those after them are likely to be new,
 * and are left to be hashed when they are examined.
 *
 * Throws what `collected` throws. `progress` is told how many are known.
 */
export async function recognise(
  sources: readonly SourceFile[],
  collected: Promise<WhatWasCollected>,
  { count, limits }: Threads,
  progress: (known: number) => void,
): Promise<Recognised> {
  const plain = sources.filter(({ name }) => endingOf(name) !== '.zip');
  const hashing = inWorkers<readonly SourceFile[], readonly (string | undefined)[]>(
    portionsOf(plain),
    {
      script: new URL('hash-worker.ts', import.meta.url),
      setting: () => Promise.resolve(limits.fileBytes),
      count,
      seconds: limits.fileSeconds,
    },
  );
  const settled = new Map<SourceFile, string>();
  for await (const { task, ...hashed } of hashing) {
    const { arrivals, kept } = await collected;
    const hashes = hashed.fault === undefined ? hashed.result : [];
    const before = settled.size;
    for (const [index, source] of task.entries()) {
      const sha256 = hashes[index];
      if (sha256 !== undefined && arrivals.settled.has(sha256) && kept.has(sha256)) {
        settled.set(source, sha256);
      }
    }
    progress(settled.size);
    if (settled.size - before < task.length / 2) break;
  }
  return {
    known: [...settled].map(([{ name: file }, sha256]) => ({ sha256, file })),
    others: sources.filter((source) => !settled.has(source)),
  };
}

function* portionsOf(files: readonly SourceFile[]): Generator<readonly SourceFile[], undefined> {
  for (let start = 0; start < files.length; start += TOGETHER) {
    yield files.slice(start, start + TOGETHER);
  }
}

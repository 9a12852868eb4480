import { availableParallelism } from 'node:os';

/** Threads, and what is kept in memory; where that is not enough, it is worked on disk beside the file. */
export interface Share {
  readonly threads: number;
  readonly megabytes: number;
}

/** Each thread holds some memory that cannot be worked on disk, so that many need much. */
const THREADS = Math.min(availableParallelism(), 4);

/**
 * What is small is done with less work by one thread: where there are others, the first keeps asking
 * them whether they are done.
 */
export const shares = {
  whole: { threads: THREADS, megabytes: 75 * Math.max(THREADS, 2) },
  little: { threads: 1, megabytes: 100 },
} as const satisfies Record<string, Share>;

/** All of the machine, or little of it: beside threads that read, and for what is small. */
export type MachineShare = keyof typeof shares;

/** As a setting of the database. */
export function inMegabytes(megabytes: number): string {
  return `${megabytes}MB`;
}

/** How many times as much memory what it was too little for gets next. */
const GROWTH = 4;
/** How much of the memory that the machine has free the database may take. */
const TAKEN = 0.6;

/**
 * Megabytes for what so many were too little for, and any share is; `undefined` where the machine has no
 * more.
 */
export function roomier(megabytes: number): number | undefined {
  const most = Math.floor((TAKEN * process.availableMemory()) / 1_000_000);
  if (megabytes >= most) return undefined;
  return Math.min(GROWTH * Math.max(megabytes, shares.whole.megabytes), most);
}

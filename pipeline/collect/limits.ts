import { MEGABYTE, readLimits } from '../workbooks/limits.ts';

/** Bounds on what is collected; a file beyond them is rejected by name. */
export interface CollectLimits {
  /** Size of one file, in bytes. */
  readonly fileBytes: number;
  /** Size of one zip of workbooks, in bytes, and of all in it when unpacked. */
  readonly zipBytes: number;
  readonly unpackedBytes: number;
  /** Files in one zip, and in zips within it. */
  readonly zipEntries: number;
  /** Zips within zips. */
  readonly zipDepth: number;
}

export const collectLimits: CollectLimits = {
  fileBytes: readLimits.bytes,
  zipBytes: 512 * MEGABYTE,
  unpackedBytes: 1024 * MEGABYTE,
  zipEntries: 10_000,
  zipDepth: 2,
};

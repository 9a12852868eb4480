import { MEGABYTE, readLimits, type ReadLimits } from '../workbooks/limits.ts';

/** Bounds on what is collected; a file beyond them is rejected by name. */
export interface CollectLimits {
  /** Size of one file, in bytes. */
  readonly fileBytes: number;
  /** Time that one file may take to be read, and then to be examined. */
  readonly fileSeconds: number;
  /** What a thread may take of memory for data of its own, in bytes; the bytes of files come on top. */
  readonly threadBytes: number;
  /** Size of one zip of workbooks, in bytes, and of all in it when unpacked. */
  readonly zipBytes: number;
  readonly unpackedBytes: number;
  /** Files in one zip, and in zips within it. */
  readonly zipEntries: number;
  /** How many times its size in the zip a file may have when it is unpacked, if it is a large one. */
  readonly zipRatio: number;
  /** Zips within zips. */
  readonly zipDepth: number;
  /** Of what is in a workbook. */
  readonly workbook: ReadLimits;
}

export const collectLimits: CollectLimits = {
  fileBytes: readLimits.bytes,
  fileSeconds: 60,
  threadBytes: 512 * MEGABYTE,
  zipBytes: 512 * MEGABYTE,
  unpackedBytes: 1024 * MEGABYTE,
  zipEntries: 10_000,
  zipRatio: 200,
  zipDepth: 2,
  workbook: readLimits,
};

/** Bounds on what is collected; a file beyond them is rejected by name. */
export interface CollectLimits {
  /** Size of one file, in bytes. */
  readonly fileBytes: number;
  /** Size of one zip of workbooks, in bytes, and of all in it when unpacked. */
  readonly zipBytes: number;
  readonly unpackedBytes: number;
  /** Files in one zip. */
  readonly zipEntries: number;
  /** Zips within zips. */
  readonly zipDepth: number;
}

const MEGABYTE = 1024 * 1024;

export const collectLimits: CollectLimits = {
  fileBytes: 20 * MEGABYTE,
  zipBytes: 512 * MEGABYTE,
  unpackedBytes: 1024 * MEGABYTE,
  zipEntries: 10_000,
  zipDepth: 2,
};

export function inMegabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}

/** What a file may ask of the reader, before anything in it is believed. */
export interface ReadLimits {
  /** Of the file as it is. */
  readonly bytes: number;
  /** Entries in the zip. */
  readonly entries: number;
  /** Of all entries together, unpacked, as the zip's directory declares. */
  readonly unpackedBytes: number;
  readonly sheets: number;
  /** Rows of a sheet that are read; what stands below is not seen. */
  readonly rows: number;
}

export const MEGABYTE = 1024 * 1024;

/** Bytes as megabytes for people, a begun one as a whole. */
export function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / MEGABYTE);
}

export const readLimits: ReadLimits = {
  bytes: 20 * MEGABYTE,
  entries: 2_000,
  unpackedBytes: 200 * MEGABYTE,
  sheets: 100,
  rows: 20_000,
};

import type { ZipLimits } from '../files/zip/zip-limits.ts';

/**
 * What a workbook's file may ask of the reader, before anything in it is believed: of its zip, how many
 * entries, how many bytes of all and of each unpacked, and how many times its size.
 */
export interface ReadLimits extends ZipLimits {
  /** Of the file as it is. */
  readonly bytes: number;
  readonly sheets: number;
  /** Rows of a sheet that are read; what stands below is not seen. */
  readonly rows: number;
  /** Cells of all sheets, those with nothing but a format too. */
  readonly cells: number;
  /** UTF-16 units of a text or a formula. */
  readonly textLength: number;
  /** Elements within one another. */
  readonly depth: number;
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
  partBytes: 64 * MEGABYTE,
  ratio: 300,
  sheets: 100,
  rows: 20_000,
  cells: 1_000_000,
  textLength: 32_767,
  depth: 64,
};

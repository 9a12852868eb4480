import { z } from 'zod';
import { bytesIn, type ByteSize } from './byte-size.ts';
import { wording } from './wording.zh-CN.ts';

/** A size, at most so much. */
function size(most: string) {
  const limit = bytesIn(most) ?? 0;
  return z
    .union([z.int(), z.string()], { error: wording.size(most) })
    .refine((value: ByteSize) => {
      const bytes = bytesIn(value);
      return bytes !== undefined && bytes > 0 && bytes <= limit;
    }, wording.size(most))
    .optional();
}

/** A count, from one to so many. */
function count(most: number) {
  const error = wording.count(most);
  return z.int({ error }).min(1, { error }).max(most, { error }).optional();
}

/**
 * `limits` in `zhunsheng.yaml`: bounds on what is collected, where they are to be others than usual.
 * The most of each is what the program can hold at all.
 */
export const limitSettings = z.strictObject({
  fileBytes: size('1 GB'),
  fileSeconds: count(3_600),
  threadBytes: size('16 GB'),
  zipBytes: size('4 GB'),
  unpackedBytes: size('64 GB'),
  zipEntries: count(1_000_000),
  zipRatio: count(2_000),
  zipDepth: count(10),
  workbook: z
    .strictObject({
      entries: count(65_535),
      unpackedBytes: size('1 GB'),
      partBytes: size('1 GB'),
      ratio: count(2_000),
      sheets: count(10_000),
      rows: count(1_048_576),
      cells: count(50_000_000),
      textLength: count(10_000_000),
      depth: count(10_000),
    })
    .optional(),
});

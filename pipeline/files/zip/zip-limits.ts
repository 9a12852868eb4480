/** Bounds on a zip, held against what it declares before anything is unpacked. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly unpackedBytes: number;
  /** Bytes of one entry, unpacked. */
  readonly partBytes: number;
  /** How many times its size in the zip an entry may have when it is unpacked, if it is a large one. */
  readonly ratio: number;
}

/** Why a zip, or an entry of it, is not read. `name` is the entry's. */
export type ZipFault =
  /** No directory at the end: cut off, or no zip at all. */
  | { readonly kind: 'no-directory' }
  /** A directory that does not lie where it should, or is not whole. */
  | { readonly kind: 'directory-damaged' }
  | { readonly kind: 'several-disks' }
  | { readonly kind: 'too-many-entries'; readonly entries: number; readonly limit: number }
  /** All entries together, unpacked, in bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  /** An entry that does not lie within the file, or whose own header is none or names another. */
  | { readonly kind: 'entry-damaged'; readonly name: string }
  /** An entry that shares bytes with another or with the directory. */
  | { readonly kind: 'overlapping'; readonly name: string }
  | { readonly kind: 'encrypted'; readonly name: string }
  | { readonly kind: 'unknown-method'; readonly name: string; readonly method: number }
  /** One entry, unpacked, in bytes. */
  | {
      readonly kind: 'part-too-large';
      readonly name: string;
      readonly bytes: number;
      readonly limit: number;
    }
  /** An entry that unpacks to more than `limit` times its size in the zip. */
  | { readonly kind: 'ratio'; readonly name: string; readonly limit: number }
  /** Content that does not unpack, to as many bytes as declared, with the checksum declared. */
  | { readonly kind: 'content-damaged'; readonly name: string };

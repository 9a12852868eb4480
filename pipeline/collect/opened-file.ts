import type { Finding } from '#core/findings/finding.ts';

/** A file to examine, or one that was found not to be worth it, with what bytes there are of it. */
export interface OpenedFile {
  /** Its name for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly finding?: Finding;
}

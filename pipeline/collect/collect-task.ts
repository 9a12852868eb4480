import type { Finding } from '#core/findings/finding.ts';
import type { Original } from '../archive/keep-originals.ts';
import type { StoredFile } from '../database/store-run.ts';
import type { ZipEntry } from '../files/zip/read-directory.ts';
import type { SentExamination } from './examination.ts';
import type { CollectLimits } from './limits.ts';
import type { FileMark } from './rejected.ts';

/** One file for a worker, by its name for people; plain data. */
export type CollectTask = { readonly file: string } & (
  | { readonly kind: 'file'; readonly path: string }
  /** Out of a zip, as it lies there: `entry` starts at the first of the bytes. */
  | { readonly kind: 'packed'; readonly entry: ZipEntry; readonly bytes: Uint8Array }
  /** Not worth opening. */
  | (FileMark & { readonly kind: 'refused'; readonly finding: Finding })
  | { readonly kind: 'missed'; readonly finding: Finding }
);

/** What came of it. */
export type CollectResult =
  /** Nothing was stored, or can be: it is not there to be read. */
  | { readonly kind: 'missed'; readonly finding: Finding }
  /** Its bytes were collected before, and not rejected. */
  | {
      readonly kind: 'settled';
      readonly sha256: string;
      readonly original: WantedOriginal | undefined;
    }
  | (StoredFile & { readonly kind: 'examined'; readonly original: WantedOriginal | undefined });

/** The bytes of a file that the archive does not keep yet. */
type WantedOriginal = Pick<Original, 'sha256' | 'bytes'>;

/** What all tasks of a run have in common. */
export interface CollectSetting {
  readonly examination: SentExamination;
  readonly limits: CollectLimits;
  /** SHA-256, in hex, of what was collected before and not rejected. */
  readonly settled: ReadonlySet<string>;
  /** The same of what the archive keeps. */
  readonly kept: ReadonlySet<string>;
}

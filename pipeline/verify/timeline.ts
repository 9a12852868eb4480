import type { Batch } from '../archive/batch.ts';
import type { RecordedFile } from '../database/recorded-files.ts';

type BatchFile = Batch['files'][number];
/** A file that the archive keeps an original of. */
export type KeptFile = Extract<BatchFile, { state: 'accepted' | 'returned' }>;
/** A file of which it only says what became of it. */
export type RejectedFile = Exclude<BatchFile, KeptFile>;

/** A file at its place in the order of arrival. */
export type Arrival = { readonly sequence: number } & (
  | { readonly kind: 'kept'; readonly batch: Batch; readonly file: KeptFile }
  | { readonly kind: 'rejected'; readonly batch: Batch; readonly file: RejectedFile }
  /** Known to the database alone. */
  | { readonly kind: 'recorded'; readonly file: RecordedFile }
);

/** What batches of the archive and files of a database come to together, in the order of arrival. */
export function timeline(
  batches: readonly Batch[],
  recorded: readonly RecordedFile[],
): readonly Arrival[] {
  const archived = batches.flatMap((batch) =>
    batch.files.map((file, index) => arrivalOf(batch, batch.first + index, file)),
  );
  const hashes = new Set(archived.map(({ file }) => file.sha256));
  const others = recorded
    .filter(({ sha256 }) => !hashes.has(sha256))
    .map((file): Arrival => ({ kind: 'recorded', sequence: Number(file.sequence), file }));
  return [...archived, ...others].toSorted((a, b) => a.sequence - b.sequence);
}

function arrivalOf(batch: Batch, sequence: number, file: BatchFile): Arrival {
  return file.state === 'rejected'
    ? { kind: 'rejected', sequence, batch, file }
    : { kind: 'kept', sequence, batch, file };
}

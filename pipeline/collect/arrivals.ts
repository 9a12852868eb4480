import { finding, type Finding } from '#core/findings/finding.ts';
import { isLater, keyOfFile, type KnownFiles, type StoredAs } from '../database/known-files.ts';
import type { FileSummary } from './collected.ts';

/** What was collected so far, as files arrive in their order. */
export interface Arrivals {
  /** SHA-256, in hex, of what had arrived before the run and was not rejected. */
  readonly settled: ReadonlySet<string>;
  /** As what the same bytes are stored, if they are. */
  storedAs(sha256: string): StoredAs | undefined;
  /** Whether a file changes nothing: its bytes are there already, or rejected still. */
  isUnchanged(file: FileSummary): boolean;
  /**
   * Takes a new file in; where it takes the place of an earlier one, it is noted on it, and whether a
   * later stage was scored by that one.
   */
  take(file: FileSummary): FileSummary;
  /** Tells of a file that was there and does not count: to collect it again is no way back. */
  replacedBefore(file: Pick<FileSummary, 'sha256' | 'file'>): readonly Finding[];
}

/** Goes on from what the database knows. */
export function arrivalsAfter(known: KnownFiles): Arrivals {
  const { hashes, stored, rejected, current, later } = known;
  const settled = [...hashes.keys()].filter((sha256) => !rejected.has(sha256));
  return {
    settled: new Set(settled),

    storedAs: (sha256) => stored.get(sha256),

    isUnchanged({ sha256, state }) {
      return rejected.has(sha256) ? state === 'rejected' : hashes.has(sha256);
    },

    take(file) {
      const { sha256, state, unit, stage } = file;
      const isRejected = state === 'rejected';
      if (isRejected) rejected.add(sha256);
      else rejected.delete(sha256);
      stored.set(sha256, { file: file.file, unit: isRejected ? undefined : unit });
      const key = keyOfFile(file);
      hashes.set(sha256, key);
      if (unit !== undefined && isLater(file)) later.set(unit, file.file);
      if (key === undefined) return file;
      const earlier = current.get(key);
      current.set(key, { sha256, file: file.file });
      if (earlier === undefined) return file;
      const place = { file: file.file };
      const notes = [finding('submission.replaces', { earlier: earlier.file }, place)];
      const scored = stage === 'self' ? later.get(unit ?? '') : undefined;
      if (scored !== undefined) {
        notes.push(finding('submission.after-review', { later: scored }, place));
      }
      return { ...file, findings: [...file.findings, ...notes] };
    },

    replacedBefore({ sha256, file }) {
      const later = current.get(hashes.get(sha256) ?? '');
      if (later === undefined || later.sha256 === sha256) return [];
      return [finding('submission.replaced-before', { later: later.file }, { file })];
    },
  };
}
